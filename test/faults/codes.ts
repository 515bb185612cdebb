import { readdirSync, readFileSync } from 'node:fs';
import { nodes } from '#nodes/index.ts';
import { SETTINGS_CODES, TEMPLATE_CODES } from '#runtime/channels/codes.ts';
import { ADAPTED_CODES } from '#runtime/define/adapt.ts';
import { UNFIT_CODES } from '#runtime/define/fits.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

/** The compiler's own codes: they are a type, so they are read as they are written. */
function ofCompiler(): string[] {
  const [findings = '', codes = ''] = read('runtime/compile/codes.ts').split('export type CompileCode');
  const words = (source: string) => [...source.matchAll(/\| '([a-z.-]+)'/g)].map(([, word = '']) => word);
  return [...words(findings).map((finding) => `field.${finding}`), ...words(codes)];
}

/**
 * What nodes find in their own params: of all they can say, what no step says of a contact. A step writes its codes
 * with the type in front.
 */
function ofNodes(): string[] {
  return [...nodes.values()]
    .filter(({ check }) => check)
    .flatMap(({ type, labels }) => {
      const files = readdirSync(`nodes/${type}`).filter((name) => /^(?!.*\.test\.).*\.ts$/.test(name));
      const source = files.map((name) => read(`nodes/${type}/${name}`)).join('\n');
      return Object.keys(labels.en.says)
        .map((code) => `${type}.${code}`)
        .filter((code) => !source.includes(`'${code}'`));
    });
}

/** Every code that a check of a flow or of a workspace can give. */
export const everyCode = (): string[] => [
  ...ofCompiler(),
  ...ofNodes(),
  ...UNFIT_CODES,
  ...ADAPTED_CODES,
  ...SETTINGS_CODES,
  ...TEMPLATE_CODES,
];

const under = (prefix: string, ...codes: string[]) => codes.map((code) => `${prefix}.${code}`);

/** Codes without a pair, and why. */
export const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // runtime/compile/1-read has their tests.
  'told while a file is read, before anything can be checked': [
    ...under('file', 'too-large', 'too-deep', 'empty', 'not-json', 'reserved-key', 'unknown-format'),
    ...under('file', 'wrong-format', 'unknown-version', 'later-version'),
    ...under('script', 'revision-differs', 'unknown-step'),
    ...under('scenario', 'too-long'),
    ...under('flow', 'too-large', 'too-many-notes', 'too-many-groups'),
  ],
  'of hours and lengths that no node has in its params': under(
    'field',
    'too-short',
    'ends-before-it-starts',
    'not-an-instant',
  ),
  // runtime/channels/fits.test.ts has their tests.
  'told of the very field by text.too-long, field.missing, field.bad-value and duplicate-title': under(
    'channel.unfit',
    'empty',
    'text',
    'header',
    'footer',
    'caption',
    'title',
    'description',
    'id',
    'same-id',
    'same-title',
  ),
  'never reached: more choices than a channel shows become words': under('channel.unfit', 'buttons', 'rows'),
  'said of a contact, with the type put in front by the step': [
    ...under('ask', 'chose', 'typed-title', 'typed-number'),
    ...under('http-request', 'failed', 'too-large', 'not-json', 'not-allowed', 'no-secret'),
  ],
};
