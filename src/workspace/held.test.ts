import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json, JsonObject } from '#runtime/index.ts';
import { type Edit, settle, withEdits } from './held.ts';

/** Fits when its name has at least two letters, and every item of its list is a number. */
const fits = (value: JsonObject): boolean =>
  typeof value['name'] === 'string' &&
  value['name'].length >= 2 &&
  Array.isArray(value['list']) &&
  value['list'].every((one) => typeof one === 'number');

const stored: JsonObject = { name: 'sales', list: [1, 2, 3] };

/** All edits one after the other, as they are typed. */
function typed(edits: readonly Edit[], from = stored) {
  let kept = from;
  let held: readonly Edit[] = [];
  for (const edit of edits) {
    const settled = settle(kept, held, edit, fits);
    kept = settled.store ?? kept;
    held = settled.held;
  }
  return { kept, held, shown: withEdits(kept, held) };
}

test('what fits is stored at once', () => {
  expect(typed([{ path: 'name', value: 'care' }])).toMatchObject({ kept: { name: 'care' }, held: [] });
});

test('what does not fit is held back, and stored once it does', () => {
  const bad = typed([{ path: 'name', value: 'c' }]);
  expect(bad).toMatchObject({ kept: stored, shown: { name: 'c' } });
  expect(
    typed([
      { path: 'name', value: 'c' },
      { path: 'name', value: 'ca' },
    ]),
  ).toMatchObject({
    kept: { name: 'ca' },
    held: [],
  });
});

test('a field that does not fit holds no other back', () => {
  const { kept, shown } = typed([
    { path: 'name', value: '' },
    { path: 'list.0', value: 9 },
  ]);
  expect(kept).toEqual({ name: 'sales', list: [9, 2, 3] });
  expect(shown).toEqual({ name: '', list: [9, 2, 3] });
});

test('an item that is taken out takes along what was held for it, and moves nothing else', () => {
  const { shown, kept } = typed([
    { path: 'list.0', value: 'x' },
    { path: 'list.2', value: 'z' },
    { path: 'list.0', value: undefined },
  ]);
  expect(shown['list']).toEqual([2, 'z']);
  expect(kept['list']).toEqual([1, 2, 3]);
});

test('what is stored always fits, and what was typed last is always shown', () => {
  const edit = fc.oneof(
    fc.record({ path: fc.constant('name'), value: fc.string({ maxLength: 4 }) }),
    fc.record({
      path: fc.nat({ max: 2 }).map((index) => `list.${index}`),
      value: fc.oneof(fc.integer(), fc.string()) as fc.Arbitrary<Json>,
    }),
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const { kept, shown } = typed(edits);
      expect(fits(kept)).toBe(true);
      const expected = withEdits(stored, edits);
      expect(shown).toEqual(expected);
    }),
  );
});
