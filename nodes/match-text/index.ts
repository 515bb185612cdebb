import { defineNode, type Port } from '../../runtime/define/node.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { labels } from './labels.ts';
import { type Match, params } from './params.ts';
import { prepareMatchText } from './step.ts';

/** Leaves by the words that are in a text, such as the customer's message. */
export const matchText = defineNode({
  type: 'match-text',
  version: 1,
  group: 'logic',
  params,
  initial: { matches: [{ id: 'match-1', name: '', keywords: [{ words: '' }] }] },
  ports: ({ matches = [] }) => [
    ...matches.flatMap(({ id, name = '' }): Port[] =>
      id === undefined ? [] : [{ id: `match:${id}`, kind: 'next', required: true, text: name }],
    ),
    { id: 'none', kind: 'next', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  looks: ({ text, matches }) => [{ source: text, values: matches.flatMap(keywordsIn) }],
  never: ({ text }, port, { canFail }) => cannotFail(port, () => canFail(text)),
  prepare: prepareMatchText,
  summary: ({ matches = [] }, { quote }) =>
    quote(
      matches
        .map(({ name = '' }) => name)
        .filter((name) => name !== '')
        .join(', '),
    ),
  labels,
});

const SEPARATOR = /[\n,;]+/;

/** One keyword of each language: the others lead the same way. */
const keywordsIn = ({ keywords }: Match): string[] =>
  keywords.slice(0, 1).flatMap(({ words }) =>
    (typeof words === 'string' ? [words] : Object.values(words)).flatMap((one) => {
      const first = one.split(SEPARATOR).find((word) => word.trim() !== '' && !word.includes('{{'));
      return first === undefined ? [] : [first.trim()];
    }),
  );
