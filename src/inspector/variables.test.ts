import { describe, expect, test } from 'vitest';
import { VARIABLE_NAME_MAX, type Variables } from '#runtime/index.ts';
import { beginningAs, freeName, givenAtStart, nameProblem, ofType, renameVariable } from './variables.ts';

const flowWith = (variables: Variables) => ({ variables });
const flow = flowWith({ topic: { type: 'text' }, fact: { type: 'number', default: 3 } });

describe('a variable', () => {
  test('gets a name that nobody has', () => {
    expect(freeName(flow, 'fact')).toBe('fact2');
    expect(freeName(flow, 'other')).toBe('other');
  });

  test.each([
    ['topic', undefined],
    ['fact', 'name-taken'],
    ['Topic', 'bad-name'],
    ['', 'bad-name'],
    ['a'.repeat(VARIABLE_NAME_MAX), undefined],
    ['a'.repeat(VARIABLE_NAME_MAX + 1), 'bad-name'],
  ])('called topic cannot always be called %s', (wanted, problem) => {
    expect(nameProblem(flow, 'topic', wanted)).toBe(problem);
  });

  test('keeps its place under another name', () => {
    const renamed = flowWith({ ...flow.variables });
    renameVariable(renamed, 'topic', 'subject');
    expect(Object.keys(renamed.variables)).toEqual(['subject', 'fact']);
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
