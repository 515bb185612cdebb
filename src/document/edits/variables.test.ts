import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { type Flow, VARIABLE_NAME_MAX, type Variables } from '#runtime/index.ts';
import { nameProblem, renameVariable } from './variables.ts';

const flowWith = (variables: Variables, text = ''): Flow => ({
  ...{ format: 'routewright/flow', version: 1, id: 'flow', name: 'Flow', edges: [] },
  variables,
  nodes: {
    say: {
      type: 'send-message',
      params: { message: { kind: 'text', text: { en: text, nl: text } } },
      position: { x: 0, y: 0 },
    },
  },
});
const flow = flowWith({ topic: { type: 'text' }, fact: { type: 'number', default: 3 } });

describe('a variable', () => {
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

  test('keeps its place under another name, and its uses', () => {
    const renamed = flowWith(flow.variables, 'About {{ vars.topic }}, "topic"');
    renameVariable(renamed, nodes, 'topic', 'subject');
    expect(Object.keys(renamed.variables)).toEqual(['subject', 'fact']);
    const text = 'About {{ vars.subject }}, "topic"';
    expect(renamed.nodes['say']?.params).toEqual({
      message: { kind: 'text', text: { en: text, nl: text } },
    });
  });

  test('is not called what another one is', () => {
    const kept = flowWith(flow.variables);
    renameVariable(kept, nodes, 'topic', 'fact');
    expect(Object.keys(kept.variables)).toEqual(['topic', 'fact']);
  });
});
