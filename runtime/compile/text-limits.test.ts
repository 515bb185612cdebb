import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { channels } from '../channels/registry.ts';
import type { AnyNode } from '../define/node.ts';
import { reference } from '../model/field.ts';
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

const point = (name: string, defaultScript: string) => ({
  name,
  channel: name,
  address: name,
  defaultSkill: 'all',
  defaultScript,
});

const universe = {
  nodes: new Map<string, AnyNode>([['door', door]]),
  channels,
  workspace: workspace.parse({
    format: 'routewright/workspace',
    version: 2,
    id: 'shop',
    name: 'Shop',
    languages: { fallback: ['nl'] },
    pointsOfContact: { w: point('whatsapp', 'support'), i: point('instagram', 'support') },
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
    const text = channels.get('whatsapp')?.capabilities.text;
    expect(textLimits(flowAt('w'), 'text.max', universe)).toEqual([{ channel: 'whatsapp', ...text }]);
  });

  test('come strictest first when several channels reach the flow', () => {
    const limits = textLimits(flowAt(''), 'text.max', universe);
    expect(limits.map((one) => one.channel)).toEqual(['instagram', 'whatsapp']);
  });

  test('leave out channels that have no such text', () => {
    const limits = textLimits(flowAt(''), 'list.titleMax', universe);
    expect(limits.map((one) => one.channel)).toEqual(['whatsapp']);
  });

  test('are not known of a flow that no channel reaches', () => {
    expect(textLimits({ ...flowAt(''), id: 'other' }, 'text.max', universe)).toEqual([]);
  });
});

test('what stands in braces does not count, escaped braces do', () => {
  expect(measureFixed('Hi {{ customer.name }}!', 'characters')).toBe(4);
  expect(measureFixed('\\{{x', 'characters')).toBe(3);
  expect(measureFixed('é', 'bytes')).toBe(2);
});
