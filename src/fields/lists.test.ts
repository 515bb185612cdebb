import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { nodes } from '#nodes/index.ts';
import { type Field, fieldsOf, type JsonObject } from '#runtime/index.ts';
import { moved, toCase, withOneMore } from './cases.ts';
import { initialGroup } from './initial.ts';
import { freeKey } from './keys.ts';

const fieldOf = (type: string, name: string): Field => {
  const found = fieldsOf(nodes.get(type)?.params ?? z.object({})).find((field) => field.name === name);
  if (!found) throw new Error(`No field ${name} in ${type}.`);
  return found;
};

describe('a key', () => {
  test('follows the highest number of the list', () => {
    const items = [{ id: 'choice-1' }, { id: 'choice-7' }, { id: 'choice-3' }];
    expect(freeKey(items, 'id', 'buttons')).toBe('choice-8');
  });

  test('takes the word while there is nothing to follow', () => {
    expect(freeKey([], 'id', 'buttons')).toBe('buttons-1');
    expect(freeKey([{ id: 'repair' }, null, 'x'], 'id', 'buttons')).toBe('buttons-1');
  });

  test('is never one that is taken', () => {
    const items = [{ id: 'b-2' }, { id: 'a-1' }];
    const taken = items.map(({ id }) => id);
    expect(taken).not.toContain(freeKey(items, 'id', 'a'));
  });
});

describe('a list', () => {
  const conditions = fieldOf('decide', 'conditions');

  test('gets an item with a key of its own and what must be filled in', () => {
    if (conditions.type.kind !== 'list') throw new Error('no list');
    const items = withOneMore(
      [{ id: 'condition-1', name: 'A', when: '' }],
      conditions.type.item,
      'conditions',
    );
    expect(items[1]).toEqual({ id: 'condition-2', name: '', when: '' });
  });

  test.each([
    [0, 1, ['b', 'a', 'c']],
    [2, 0, ['c', 'a', 'b']],
    [2, 3, ['a', 'b', 'c']],
    [9, 0, ['a', 'b', 'c']],
  ])('moves its item %d to %d', (from, to, order) => {
    expect(moved(['a', 'b', 'c'], from, to)).toEqual(order);
  });
});

describe('another case', () => {
  const message = fieldOf('ask', 'message');
  if (message.type.kind !== 'variants') throw new Error('no variants');
  const variants = message.type;
  const buttons: JsonObject = {
    kind: 'buttons',
    text: { nl: 'Waarmee?' },
    buttons: [{ id: 'repair', title: 'Reparatie' }],
  };

  test('keeps what it has in common and takes the items over, keys included', () => {
    expect(toCase(variants, buttons, 'list')).toEqual({
      kind: 'list',
      text: { nl: 'Waarmee?' },
      open: '',
      rows: [{ id: 'repair', title: 'Reparatie' }],
    });
  });

  test('leaves out what it has no place for', () => {
    expect(toCase(variants, buttons, 'text')).toEqual({ kind: 'text', text: { nl: 'Waarmee?' } });
  });

  test('begins with the fewest items that the list can have', () => {
    const made = toCase(variants, { kind: 'text', text: '' }, 'buttons');
    expect(made['buttons']).toEqual([{ id: 'buttons-1', title: '' }]);
  });
});

test('a new group has only what it must have', () => {
  const optional: Field = { name: 'note', label: 'note', required: false, type: { kind: 'string' } };
  const needed: Field = {
    name: 'size',
    label: 'size',
    required: true,
    type: { kind: 'number', min: 3, integer: true },
  };
  expect(initialGroup([optional, needed])).toEqual({ size: 3 });
});
