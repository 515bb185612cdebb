import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { channels } from '../../runtime/channels/registry.ts';
import { type AnyNode, defineNode, type Port, portsOf } from '../../runtime/define/node.ts';
import { WAIT } from '../../runtime/define/step.ts';
import { advance } from '../../runtime/interpret/advance.ts';
import { link } from '../../runtime/interpret/link.ts';
import { openContact } from '../../runtime/interpret/open.ts';
import type { Program } from '../../runtime/interpret/program.ts';
import type { Contact } from '../../runtime/model/contact.ts';
import { type Effect, effect } from '../../runtime/model/effect.ts';
import { type Event, event } from '../../runtime/model/event.ts';
import type { Script } from '../../runtime/model/script.ts';
import type { TraceEntry } from '../../runtime/model/trace.ts';
import { type Workspace, workspace } from '../../runtime/model/workspace.ts';
import type { BriefEvent, NodeCase } from './case.ts';
import testing from './workspace.json' with { type: 'json' };

const NODE = 'node';
const CUSTOMER = { address: '+31612345678', name: 'Sanne' };

/** What became of a case. */
export interface PlayedCase {
  contact: Contact;
  effects: Effect[];
  trace: TraceEntry[];
  /** The port left by, when it did. */
  port: string | undefined;
}

const landing = defineNode({
  type: 'landing',
  version: 1,
  group: 'end',
  params: z.object({}),
  initial: {},
  ports: (): Port[] => [],
  prepare: () => ({ enter: () => WAIT }),
  labels: {
    en: { title: '', summary: '', help: '', fields: {}, ports: {}, says: {} },
    nl: { title: '', summary: '', help: '', fields: {}, ports: {}, says: {} },
    fr: { title: '', summary: '', help: '', fields: {}, ports: {}, says: {} },
  },
});

/** The workspace that a case plays in. */
export const workspaceOf = (given: NodeCase): Workspace =>
  workspace.parse({ ...testing, ...given.workspace });

/** Runs a case through the interpreter: the node alone, with a landing behind each port; the contact through JSON at every wait. */
export function play(node: AnyNode, given: NodeCase): PlayedCase {
  const ports = portsOf(node, given.params).map(({ id }) => id);
  const program = link(scriptOf(node, given, ports), {
    nodes: new Map<string, AnyNode>([
      [node.type, node],
      [landing.type, landing],
    ]),
    channels,
    workspace: workspaceOf(given),
  });
  const effects: Effect[] = [];
  const trace: TraceEntry[] = [];
  let contact = contactOf(program, given);
  for (const brief of [given.start, ...given.later]) {
    const event = complete(brief, contact);
    const next = advance(program, contact, event, (entry) => trace.push(entry));
    if (!isDeepStrictEqual(advance(program, contact, event), next))
      throw new Error('What happens depends on whether anybody asks why.');
    effects.push(...next.effects);
    contact = JSON.parse(JSON.stringify(next.contact)) as Contact;
  }
  const landed =
    contact.step === null || contact.step === NODE ? undefined : ports[Number(contact.step.slice(2))];
  return { contact, effects, trace, port: landed };
}

/** Effects as a file has them, but for timers and ids. */
export const effectLines = (effects: readonly Effect[]): object[] =>
  effects
    .filter(({ type }) => !type.startsWith('timer.'))
    .map((one) => {
      const { id: _, ...line } = effect.encode(one);
      return line;
    });

function scriptOf(node: AnyNode, given: NodeCase, ports: readonly string[]): Script {
  const landings = ports.map((port, index) => [port, `p-${index}`] as const);
  const variables = Object.entries(given.contact.vars ?? {}).map(([name, value]) => {
    const type = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
    return [name, { type }] as const;
  });
  return {
    format: 'routewright/script',
    version: 1,
    id: 'case',
    name: 'Case',
    revision: `sha256-${'0'.repeat(64)}`,
    entry: NODE,
    // A contact may come in by an agent taking it, too.
    on: { 'agent.assigned': NODE },
    variables: Object.fromEntries(variables),
    steps: {
      [NODE]: { type: node.type, params: given.params, next: Object.fromEntries(landings) },
      ...Object.fromEntries(landings.map(([, id]) => [id, { type: landing.type, params: {}, next: {} }])),
    },
    requires: { skills: [], templates: [], pointsOfContact: [], hours: [], scripts: [] },
  };
}

function contactOf(program: Program, { contact, start }: NodeCase): Contact {
  const pointOfContact = contact.pointOfContact ?? 'whatsapp';
  const opened = openContact(program, {
    id: 'c',
    at: Date.parse(String(start['at'] ?? MONDAY)),
    channel: pointOfContact,
    pointOfContact,
    customer: { ...CUSTOMER, fields: {} },
    language: contact.language ?? 'nl',
  });
  return { ...opened, vars: contact.vars ?? {} };
}

const MONDAY = '2026-03-02T10:00:00Z';

/** Fills in what a case's event leaves out: who, where, when, and which timer. */
function complete({ message, ...brief }: BriefEvent, contact: Contact): Event {
  const at = MONDAY;
  const customer = { pointOfContact: contact.pointOfContact, customer: CUSTOMER };
  const filled: Partial<Record<string, object>> = {
    'message.received': {
      ...customer,
      message: { id: 'm', kind: 'text', text: 'hallo', ...(message as object | undefined) },
    },
    'contact.started': customer,
    'timer.fired': { contact: contact.id, timer: contact.timer?.id ?? 'none' },
    'agent.assigned': { contact: contact.id, agent: 'anna', skill: contact.skill ?? 'default_skill' },
  };
  return event.decode({ at, ...filled[brief.type], ...brief } as z.input<typeof event>);
}
