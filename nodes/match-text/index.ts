import { defineNode, type Port } from '../../runtime/define/node.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';
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
