import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { reference } from '../define/field.ts';
import type { AnyNode } from '../define/node.ts';
import type { Flow } from '../model/flow.ts';
import { workspace } from '../model/workspace.ts';
import { measureFixed, textLimits } from './text-limits.ts';

const WORDS = { title: '', summary: '', help: '', fields: {}, ports: {}, says: {} };
const door = {
  type: 'door',
  entry: true,
  group: 'handlers',
  version: 1,
  params: z.strictObject({ at: reference('pointsOfContact') }),
  initial: {},
  ports: () => [],
  prepare: () => ({ enter: () => ({ kind: 'end' }) }),
  labels: { en: WORDS, nl: WORDS, fr: WORDS },
} satisfies AnyNode;

const channel = (name: string, max: number) => ({
  channel: name,
  capabilities: { text: { max, unit: 'characters' as const } },
  inbound: () => ({ events: [], ignored: [], problems: [] }),
  outbound: () => ({ method: 'POST' as const, path: '', body: null }),
  simulate: () => null,
});

const point = (name: string, defaultScript: string) => ({
  name,
  channel: name,
  address: name,
  defaultSkill: 'all',
  defaultScript,
});

const universe = {
  nodes: new Map<string, AnyNode>([['door', door]]),
  channels: new Map([channel('pigeon', 40), channel('drum', 12)].map((one) => [one.channel, one])),
  workspace: workspace.parse({
    format: 'routewright/workspace',
    version: 1,
    id: 'shop',
    name: 'Shop',
    languages: { fallback: ['nl'] },
    pointsOfContact: { p: point('pigeon', 'support'), d: point('drum', 'support') },
    skills: { all: { name: 'all' } },
  }),
};

const flowAt = (at: string): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id: 'support',
  name: 'Support',
  variables: {},
  nodes: { door: { type: 'door', params: at ? { at } : {}, position: { x: 0, y: 0 } } },
  edges: [],
});

describe('the limits of a text', () => {
  test('are those of the channels that the entry names', () => {
    expect(textLimits(flowAt('p'), 'text.max', universe)).toEqual([
      { channel: 'pigeon', max: 40, unit: 'characters' },
    ]);
  });

  test('come strictest first when several channels reach the flow', () => {
    const limits = textLimits(flowAt(''), 'text.max', universe);
    expect(limits.map((one) => one.channel)).toEqual(['drum', 'pigeon']);
  });

  test('leave out channels that have no such text', () => {
    expect(textLimits(flowAt(''), 'buttons.titleMax', universe)).toEqual([]);
  });
});

test('what stands in braces does not count, escaped braces do', () => {
  expect(measureFixed('Hi {{ customer.name }}!', 'characters')).toBe(4);
  expect(measureFixed('\\{{x', 'characters')).toBe(3);
  expect(measureFixed('é', 'bytes')).toBe(2);
});
