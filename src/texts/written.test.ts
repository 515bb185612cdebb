import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import type { Flow } from '#runtime/index.ts';
import { coverageOf, textsOf, translated } from './written.ts';

const position = { x: 0, y: 0 };
const flow: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'f',
  name: 'F',
  variables: {},
  edges: [],
  nodes: {
    ask: {
      type: 'ask',
      position,
      params: {
        message: {
          kind: 'buttons',
          text: { nl: 'Waarover?', fr: '' },
          buttons: [
            { id: 'a', title: 'OK' },
            { id: 'b', title: '' },
          ],
        },
      },
    },
    strange: { type: 'teleport', position, params: { text: 'Beam me up' } },
  },
};

describe('the texts of a flow', () => {
  it('are those that customers read and that say something', () => {
    expect(textsOf(flow, nodes)).toEqual([
      { node: 'ask', path: 'message.text', value: { nl: 'Waarover?', fr: '' } },
      { node: 'ask', path: 'message.buttons.0.title', value: 'OK' },
    ]);
  });

  it('are counted per language; one for all counts for each', () => {
    expect(coverageOf(textsOf(flow, nodes), ['nl', 'fr'])).toEqual([
      { language: 'nl', done: 2, total: 2 },
      { language: 'fr', done: 1, total: 2 },
    ]);
  });
});

describe('a translation', () => {
  it('keeps what was there as the first language', () => {
    expect(translated('Hallo', 'fr', 'Bonjour', 'nl')).toEqual({ nl: 'Hallo', fr: 'Bonjour' });
  });

  it('changes one text for all where the first language is typed in', () => {
    expect(translated('Hallo', 'nl', 'Dag', 'nl')).toBe('Dag');
  });

  it('is missing again when it is emptied', () => {
    expect(translated({ nl: 'Hallo', fr: 'Bonjour' }, 'fr', '', 'nl')).toEqual({ nl: 'Hallo' });
  });
});
