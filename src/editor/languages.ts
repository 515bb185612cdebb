import type { SourceMode } from './assistant.ts';
import { monaco } from './monaco.ts';

type Rules = monaco.languages.IMonarchLanguage['tokenizer'][string];

const KEYWORDS = ['true', 'false', 'null', 'in'];

/** A triple-quoted text goes on over lines until it is closed. */
const RULES: Rules = [
  [/\/\/.*$/, 'comment'],
  [/[rR]?"""/, { token: 'string', next: '@tripleDouble' }],
  [/[rR]?'''/, { token: 'string', next: '@tripleSingle' }],
  [/[rR]"[^"]*"|[rR]'[^']*'/, 'string'],
  [/(["'])(?:(?!\1)[^\\]|\\.)*(?:\1|$)/, 'string'],
  [/`[^`]*`/, 'name'],
  [/(?:0[xX][0-9a-fA-F]+|\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?u?/, 'number'],
  [/[A-Za-z_]\w*(?=\s*\()/, { cases: { '@keywords': 'keyword', '@default': 'function' } }],
  [/[A-Za-z_]\w*/, { cases: { '@keywords': 'keyword', '@default': 'name' } }],
  [/[!=<>]=?|&&|\|\||[+\-*/%?:]/, 'operator'],
  [/[()[\]{},.]/, 'mark'],
];

const TRIPLES: Record<string, Rules> = {
  tripleDouble: [
    [/[^"]+/, 'string'],
    [/"""/, { token: 'string', next: '@pop' }],
    [/"/, 'string'],
  ],
  tripleSingle: [
    [/[^']+/, 'string'],
    [/'''/, { token: 'string', next: '@pop' }],
    [/'/, 'string'],
  ],
};

const TOKENIZERS: Readonly<Record<SourceMode, Record<string, Rules>>> = {
  expression: { root: RULES, ...TRIPLES },
  template: {
    root: [
      [/\\\{\{/, 'words'],
      [/\{\{/, { token: 'hole', next: '@source' }],
      [/[^\\{]+|./, 'words'],
    ],
    source: [[/\}\}/, { token: 'hole', next: '@pop' }], ...RULES],
    ...TRIPLES,
  },
};

const MODES: readonly SourceMode[] = ['expression', 'template'];

/** What Monaco calls a kind of source. */
export const languageOf = (mode: SourceMode): string => `routewright-${mode}`;

export const LANGUAGES: readonly string[] = MODES.map(languageOf);

for (const mode of MODES) {
  monaco.languages.register({ id: languageOf(mode) });
  monaco.languages.setMonarchTokensProvider(languageOf(mode), {
    keywords: KEYWORDS,
    tokenizer: TOKENIZERS[mode],
  });
}
