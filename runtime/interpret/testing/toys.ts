import { z } from 'zod';
import type { Labels } from '../../define/labels.ts';
import { type AnyNode, defineNode, type NodeRegistry } from '../../define/node.ts';
import { END, fail, type Outcome, WAIT, waitUntil } from '../../define/step.ts';
import { duration } from '../../model/field.ts';
import { SECOND } from '../../model/instant.ts';
import type { Script, ScriptStep } from '../../model/script.ts';
import { WORKSPACE_VERSION, type Workspace, workspace } from '../../model/workspace.ts';
import type { Universe } from '../program.ts';

const words = { title: '', summary: '', help: '', fields: {}, ports: {}, says: {} };
const labels: Labels = { en: words, nl: words, fr: words };
const empty = z.object({});
const ports = () => [];
const toy = { version: 1, group: 'logic', initial: {}, params: empty, ports, labels } as const;

/** Goes on at once. */
const pass = defineNode({
  ...toy,
  type: 'pass',
  prepare: (_, link) => {
    const next = link.go('next');
    return { enter: () => next };
  },
});

/** Answers that it failed. */
const failing = defineNode({
  ...toy,
  type: 'failing',
  prepare: () => ({ enter: () => fail('toy.failed', { by: 'design' }) }),
});

/** Throws, as a node with a mistake in it would. */
const throwing = defineNode({
  ...toy,
  type: 'throwing',
  prepare: () => ({
    enter: () => {
      throw new TypeError('a mistake');
    },
  }),
});

/** Queues the contact. */
const queueing = defineNode({
  ...toy,
  type: 'queueing',
  prepare: () => ({
    enter: (turn) => {
      turn.queue({ skill: 'repairs', priority: 5, acceleration: 1 });
      return END;
    },
  }),
});

const closing = defineNode({
  ...toy,
  type: 'closing',
  prepare: () => ({
    enter: (turn) => {
      turn.emit({ id: turn.nextId(), type: 'contact.close' });
      turn.contact.status = 'closed';
      return END;
    },
  }),
});

/** Says its text, waits for an answer, and keeps it in a variable. */
const asking = defineNode({
  ...toy,
  type: 'asking',
  params: z.object({ text: z.string().default('?'), timeout: duration(3_600).optional() }),
  prepare: ({ text, timeout }, link) => {
    const say = link.text(text);
    const answered = link.go('answered');
    const late = link.go('timeout');
    return {
      enter: (turn) => {
        const refused = turn.send({ kind: 'text', text: say(turn) });
        if (refused) return refused;
        return timeout === undefined ? WAIT : waitUntil(turn.now + timeout * SECOND);
      },
      resume: (turn) => {
        if (turn.event.type === 'timer.fired') return late;
        if (turn.event.type !== 'message.received') return null;
        turn.contact.vars['answer'] = turn.event.message.text;
        return answered;
      },
    };
  },
});

/** Queues the contact and waits: for an agent, and for one who gives it back. */
const routing = defineNode({
  ...toy,
  type: 'routing',
  prepare: (_, link) => {
    const assigned = link.go('assigned');
    const back = link.go('back');
    return {
      enter: (turn) => {
        turn.queue({ skill: 'repairs', priority: 5, acceleration: 1 });
        return WAIT;
      },
      resume: ({ event }) => {
        if (event.type === 'agent.assigned') return assigned;
        return event.type === 'agent.unassigned' && link.wires('back') ? back : null;
      },
    };
  },
});

/** Calls a script with its own `given`, and keeps that one's `answer` as `kept`. */
const calling = defineNode({
  ...toy,
  type: 'calling',
  initial: { script: '' },
  params: z.object({ script: z.string() }),
  prepare: ({ script }, link) => {
    const returned = link.go('returned');
    return {
      enter: ({ contact: { vars } }): Outcome => ({
        kind: 'call',
        script,
        vars: { given: vars['given'] ?? 'nothing' },
      }),
      returned: ({ contact }, vars) => {
        contact.vars['kept'] = vars['answer'] ?? 'nothing';
        return returned;
      },
    };
  },
});

/** Throws the contact's dice, and keeps what came in a variable of its step's name. */
const throwingDice = defineNode({
  ...toy,
  type: 'dice',
  prepare: (_, link) => {
    const next = link.go('next');
    return {
      enter: (turn) => {
        turn.contact.vars[link.step] = turn.chance();
        return next;
      },
    };
  },
});

const toys = [pass, failing, throwing, queueing, closing, asking, routing, calling, throwingDice];

export const toyNodes: NodeRegistry = new Map((toys as AnyNode[]).map((node) => [node.type, node]));

export const toyWorkspace: Workspace = workspace.parse({
  format: 'routewright/workspace',
  version: WORKSPACE_VERSION,
  id: 'shop',
  name: 'Shop',
  languages: { fallback: ['nl', 'en'], byCallingCode: { 31: 'nl', 33: 'fr' } },
  pointsOfContact: {
    phone: {
      name: 'Phone',
      channel: 'toy',
      address: '+3120',
      defaultSkill: 'general',
      defaultScript: 'main',
    },
  },
  skills: { general: { name: 'general' }, repairs: { name: 'repairs' } },
});

export const toyUniverse: Universe = {
  nodes: toyNodes,
  channels: new Map([
    [
      'toy',
      {
        channel: 'toy',
        name: 'Toy',
        capabilities: { text: { max: 100, unit: 'characters' }, window: 86_400_000 },
        icon: 'messaging',
        mediaType: 'toy',
        telephone: true,
        address: (written) => written.replace('+', ''),
        inbound: () => ({ events: [], ignored: [], problems: [] }),
        outbound: () => ({ method: 'POST', path: 'messages', body: null }),
        simulate: () => null,
      },
    ],
  ]),
  workspace: toyWorkspace,
};

type ToyStep = Partial<ScriptStep> & { type: string };

/** A script of toy steps; the first is the entry. */
export const toyScript = (
  steps: Record<string, ToyStep>,
  on: Record<string, string> = {},
  id = 'main',
): Script => ({
  format: 'routewright/script',
  version: 1,
  id,
  name: 'Main',
  revision: `sha256-${'1'.repeat(64)}`,
  entry: Object.keys(steps)[0] ?? 'none',
  on,
  variables: {},
  steps: Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [name, { params: {}, next: {}, ...step }]),
  ),
  requires: { skills: [], templates: [], pointsOfContact: [], hours: [], scripts: [] },
});
