import { expect, it } from 'vitest';
import { z } from 'zod';
import { channels } from '../../runtime/channels/registry.ts';
import { type AnyNode, defineNode } from '../../runtime/define/node.ts';
import { END, type Step, WAIT } from '../../runtime/define/step.ts';
import { advance } from '../../runtime/interpret/advance.ts';
import { link } from '../../runtime/interpret/link.ts';
import { openContact } from '../../runtime/interpret/open.ts';
import type { Contact } from '../../runtime/model/contact.ts';
import type { Script, ScriptStep } from '../../runtime/model/script.ts';
import { workspace } from '../../runtime/model/workspace.ts';
import testing from '../testing/workspace.json' with { type: 'json' };
import { loop } from './index.ts';

const words = { title: '', summary: '', help: '', fields: {}, ports: {}, says: {} };

const toy = (type: string, prepare: AnyNode['prepare']): AnyNode =>
  defineNode({
    type,
    version: 1,
    group: 'logic',
    params: z.object({}),
    initial: {},
    ports: () => [],
    prepare,
    labels: { en: words, nl: words, fr: words },
  });

const nodes = new Map<string, AnyNode>([
  ['loop', loop],
  ['stop', toy('stop', (): Step => ({ enter: () => END }))],
  ['stay', toy('stay', (): Step => ({ enter: () => WAIT }))],
  [
    'call',
    toy('call', (_params, { go }): Step => {
      const next = go('next');
      return { enter: () => ({ kind: 'call', script: 'inner', vars: {} }), returned: () => next };
    }),
  ],
]);

const script = (id: string, steps: Record<string, ScriptStep>): Script => ({
  format: 'routewright/script',
  version: 1,
  id,
  name: id,
  revision: `sha256-${'0'.repeat(64)}`,
  entry: 'rounds',
  on: {},
  variables: { round: { type: 'number' } },
  steps,
  requires: { skills: [], templates: [], pointsOfContact: [], hours: [], scripts: [] },
});

const rounds = (again: string, finished: string): ScriptStep => ({
  type: 'loop',
  params: { times: 2, counter: 'round' },
  next: { again, finished },
});

const inner = script('inner', {
  rounds: rounds('rounds', 'stop'),
  stop: { type: 'stop', params: {}, next: {} },
});

const outer = script('outer', {
  rounds: rounds('call', 'stay'),
  call: { type: 'call', params: {}, next: { next: 'rounds' } },
  stay: { type: 'stay', params: {}, next: {} },
});

it('counts for itself in scripts that call one another, though the steps have one name', () => {
  const program = link(outer, {
    nodes,
    channels,
    workspace: workspace.parse(testing),
    scripts: new Map([['inner', inner]]),
  });
  const reasons: string[] = [];
  const { contact } = advance(
    program,
    opened(program),
    {
      type: 'message.received',
      at: 0,
      pointOfContact: 'whatsapp',
      customer: { address: '+31612345678' },
      message: { id: 'm', kind: 'text', text: 'hi' },
    },
    ({ reason }) => reasons.push(reason.code),
  );
  const counted = reasons.filter((code) => code.startsWith('loop.'));
  const round = ['loop.again', 'loop.again', 'loop.again', 'loop.finished'];
  expect(counted).toEqual([...round, ...round, 'loop.finished']);
  expect(contact).toMatchObject({ step: 'stay', vars: { round: 2 } });
  expect(contact.record?.counters).toEqual({});
});

const opened = (program: Parameters<typeof openContact>[0]): Contact =>
  openContact(program, {
    id: 'c',
    at: 0,
    channel: 'whatsapp',
    pointOfContact: 'whatsapp',
    customer: { address: '+31612345678', name: '', fields: {} },
    consent: 'unknown',
    language: 'nl',
  });
