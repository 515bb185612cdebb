import { describe, expect, test } from 'vitest';
import type { Variables } from '#runtime/index.ts';
import { beginningAs, freeName, givenAtStart, ofType } from './variables.ts';

const flowWith = (variables: Variables) => ({ variables });
const flow = flowWith({ topic: { type: 'text' }, fact: { type: 'number', default: 3 } });

describe('a variable', () => {
  test('gets a name that nobody has', () => {
    expect(freeName(flow, 'fact')).toBe('fact2');
    expect(freeName(flow, 'other')).toBe('other');
  });

  test('of another type begins as nothing', () => {
    expect(ofType({ type: 'number', default: 3, sensitive: true }, 'text')).toEqual({
      type: 'text',
      sensitive: true,
    });
    expect(givenAtStart(givenAtStart({ type: 'text' }, true), false)).toEqual({ type: 'text' });
    expect(beginningAs({ type: 'boolean', default: true }, undefined)).toEqual({ type: 'boolean' });
  });
});
