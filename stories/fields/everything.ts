import { z } from 'zod';
import { defineNode, type Flow, type JsonObject, type NodeRegistry } from '#runtime/index.ts';
import {
  duration,
  expression,
  key,
  reference,
  referencePerLanguage,
  template,
  text,
  variable,
} from '#runtime/model/field.ts';

const DAY_SECONDS = 86_400;

const params = z.strictObject({
  word: z.string().max(20),
  amount: z.number().int().min(1).max(9),
  shown: z.boolean(),
  size: z.enum(['small', 'large']),
  pause: duration(DAY_SECONDS),
  greeting: text({ multiline: true, limit: 'text.max' }),
  link: template({ encode: 'url' }),
  when: expression('boolean'),
  skill: referencePerLanguage('skills'),
  open: reference('hours'),
  place: z.strictObject({ street: z.string(), number: z.number() }),
  rows: z
    .array(z.strictObject({ id: key(), title: text({ limit: 'list.titleMax' }) }))
    .min(1)
    .max(3),
  saveTo: variable('number').optional(),
  after: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('stop') }),
    z.strictObject({ kind: z.literal('call'), number: z.string() }),
  ]),
});

const fields = {
  word: { label: 'Word', help: 'A line of text.', example: 'bicycle' },
  amount: { label: 'Amount' },
  shown: { label: 'Shown', help: 'On or off.' },
  size: { label: 'Size', options: { small: 'Small', large: 'Large' } },
  pause: { label: 'Pause' },
  greeting: { label: 'Greeting' },
  link: { label: 'Link' },
  when: { label: 'When', example: 'message.text == "yes"' },
  skill: { label: 'Skill' },
  open: { label: 'Hours' },
  place: { label: 'Place' },
  'place.street': { label: 'Street' },
  'place.number': { label: 'Number' },
  rows: { label: 'Rows' },
  'rows.id': { label: 'Key' },
  'rows.title': { label: 'Title' },
  saveTo: { label: 'Save to' },
  after: { label: 'After' },
  'after.kind': { label: 'After that', options: { stop: 'Stop', call: 'Call' } },
  'after.number': { label: 'Number to call' },
};

const words = {
  title: 'Everything',
  summary: 'One field of every kind.',
  help: 'A node type that only stories have.',
  fields,
  ports: { next: 'Next' },
  says: {},
};

/** A node type with a field of every kind. */
export const everything = defineNode({
  type: 'everything',
  version: 1,
  group: 'logic',
  params,
  initial: {
    word: '',
    amount: 1,
    shown: false,
    size: 'small',
    pause: 60,
    greeting: '',
    link: '',
    when: '',
    skill: '',
    open: '',
    place: { street: '', number: 1 },
    rows: [{ id: 'row-1', title: '' }],
    after: { kind: 'stop' },
  },
  ports: () => [{ id: 'next', kind: 'next', required: false }],
  prepare: (_, link) => ({ enter: () => link.go('next') }),
  labels: { en: words, nl: words, fr: words },
});

export const registry: NodeRegistry = new Map([[everything.type, everything]]);

/** A flow with one such node. */
export const flowWith = (given: JsonObject): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id: 'support',
  name: 'Everything',
  variables: { topic: { type: 'text' }, visits: { type: 'number' } },
  nodes: { one: { type: everything.type, params: given, position: { x: 0, y: 0 } } },
  edges: [],
});
