import { expect, it } from 'vitest';
import type { Json } from '#runtime/index.ts';
import { carry } from './carry.ts';

/** As drawn, with what was left out; and as it reads. */
const drawn = { text: 'Hi', buttons: [{ id: 'a' }, { id: 'b', title: 'B' }] };
const read = {
  text: 'Hi',
  wait: 5,
  buttons: [
    { id: 'a', title: '' },
    { id: 'b', title: 'B' },
  ],
};

const changed = (part: Json): Json => ({ ...read, ...(part as object) });

it.each<[string, Json, Json]>([
  ['nothing', read, drawn],
  ['a value', changed({ text: 'Hey' }), { ...drawn, text: 'Hey' }],
  ['a value that was left out', changed({ wait: 6 }), { ...drawn, wait: 6 }],
  ['a value that is new', changed({ more: true }), { ...drawn, more: true }],
  [
    'an item of a list',
    changed({
      buttons: [
        { id: 'a', title: '' },
        { id: 'b', title: 'C' },
      ],
    }),
    { ...drawn, buttons: [{ id: 'a' }, { id: 'b', title: 'C' }] },
  ],
  [
    'an item in between',
    changed({
      buttons: [
        { id: 'a', title: '' },
        { id: 'c', title: '' },
        { id: 'b', title: 'B' },
      ],
    }),
    { ...drawn, buttons: [{ id: 'a' }, { id: 'c', title: '' }, { id: 'b', title: 'B' }] },
  ],
  [
    'an item that is gone',
    changed({ buttons: [{ id: 'b', title: 'B' }] }),
    { ...drawn, buttons: [{ id: 'b', title: 'B' }] },
  ],
  ['the kind of a value', changed({ buttons: 'none' }), { ...drawn, buttons: 'none' }],
  ['a value taken out', { text: 'Hi', buttons: read.buttons }, drawn],
])('%s: the rest stays as it was drawn', (_what, after, expected) => {
  expect(carry(drawn, read, after)).toEqual(expected);
});

it('what is taken out goes, though it was drawn', () => {
  expect(carry(drawn, read, { wait: 5, buttons: read.buttons })).toEqual({ buttons: drawn.buttons });
});
