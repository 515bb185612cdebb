import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { channels } from '../../runtime/channels/registry.ts';
import { type AnyNode, defineNode, type Port, portsOf } from '../../runtime/define/node.ts';
import { WAIT } from '../../runtime/define/step.ts';
import { advance } from '../../runtime/interpret/advance.ts';
import { link } from '../../runtime/interpret/link.ts';
import { openContact } from '../../runtime/interpret/open.ts';
import type { Program } from '../../runtime/interpret/program.ts';
import { type Contact, type ContactStatus, recordOf } from '../../runtime/model/contact.ts';
import { readFact } from '../../runtime/model/customer.ts';
import { type Effect, effect } from '../../runtime/model/effect.ts';
import type { Script } from '../../runtime/model/script.ts';
import type { TraceEntry } from '../../runtime/model/trace.ts';
import type { Variables, VariableValue } from '../../runtime/model/variable.ts';
import { type Workspace, workspace } from '../../runtime/model/workspace.ts';
import { nodes } from '../index.ts';
import type { NodeCase } from './case.ts';
import { CUSTOMER, complete, MONDAY } from './complete.ts';
import testing from './workspace.json' with { type: 'json' };

const NODE = 'node';
const BEFORE = 'before';

/** What became of a case. */
export interface PlayedCase {
  contact: Contact;
  effects: Effect[];
  trace: TraceEntry[];
  /** The port left by, when it did. */
  port: string | undefined;
  /**
   * When it was left: milliseconds after the case began, those of them since the customer last wrote, and whether they
   * wrote just then.
   */
  left: { after: number; silent: number; heard: boolean } | undefined;
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

/** The flow's variables: those declared, and those that the case gives or expects a value of. */
export const variablesOf = ({ contact, vars, variables }: NodeCase): Variables => ({
  ...Object.fromEntries(
    Object.entries({ ...vars, ...contact.vars }).map(([name, value]) => [name, { type: typeOf(value) }]),
  ),
  ...variables,
});

const typeOf = (value: VariableValue) =>
  typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';

/**
 * Runs a case through the interpreter: the node alone, with a landing behind each port; the contact through JSON at
 * every wait. A node that handles an event has a landing before it, where the contact waits when that event comes.
 */
export function play(node: AnyNode, given: NodeCase): PlayedCase {
  const ports = portsOf(node, given.params).map(({ id }) => id);
  const program = link(scriptOf(node, given, ports), {
    nodes: new Map<string, AnyNode>([...nodes, [node.type, node], [landing.type, landing]]),
    channels,
    workspace: workspaceOf(given),
    scripts: calledScripts(given),
  });
  const effects: Effect[] = [];
  const trace: TraceEntry[] = [];
  let contact = contactOf(program, given);
  const { startedAt } = contact;
  let left: PlayedCase['left'];
  let wroteAt = startedAt;
  for (const brief of [given.start, ...given.later]) {
    const event = complete(brief, contact, effects);
    const next = advance(program, contact, event, (entry) => trace.push(entry));
    if (!isDeepStrictEqual(advance(program, contact, event), next))
      throw new Error('What happens depends on whether anybody asks why.');
    effects.push(...next.effects);
    contact = JSON.parse(JSON.stringify(next.contact)) as Contact;
    const heard = event.type === 'message.received';
    if (heard) wroteAt = event.at;
    if (portLeftBy(contact, ports) !== undefined)
      left ??= { after: event.at - startedAt, silent: event.at - wroteAt, heard };
  }
  return { contact, effects, trace, port: portLeftBy(contact, ports), left };
}

/** Landings are numbered as the ports are; inside a called script the node has not been left. */
const portLeftBy = ({ step, record }: Contact, ports: readonly string[]): string | undefined =>
  step === null || step === NODE || step === BEFORE || (record && record.calls.length > 0)
    ? undefined
    : ports[Number(step.slice(2))];

/** Effects as a file has them, but for timers and ids. */
export const effectLines = (effects: readonly Effect[]): object[] =>
  effects
    .filter(({ type }) => !type.startsWith('timer.'))
    .map((one) => {
      const { id: _, ...line } = effect.encode(one);
      return line;
    });

const SCRIPT: Omit<Script, 'id' | 'entry' | 'on' | 'variables' | 'steps'> = {
  format: 'routewright/script',
  version: 1,
  name: 'Case',
  revision: `sha256-${'0'.repeat(64)}`,
  requires: { skills: [], templates: [], pointsOfContact: [], hours: [], scripts: [] },
};

const calledScripts = ({ scripts }: NodeCase): Map<string, Script> =>
  new Map(Object.entries(scripts).map(([id, one]) => [id, { ...SCRIPT, id, ...one }]));

function scriptOf(node: AnyNode, given: NodeCase, ports: readonly string[]): Script {
  const landings = ports.map((port, index) => [port, `p-${index}`] as const);
  const wired = landings.filter(([port]) => !given.unwired.includes(port));
  return {
    ...SCRIPT,
    id: 'case',
    entry: node.handles === undefined ? NODE : BEFORE,
    on: handlersOf(node, given),
    variables: variablesOf(given),
    steps: {
      [NODE]: { type: node.type, params: given.params, next: Object.fromEntries(wired) },
      // What handles a failure needs one: no type is called so.
      [BEFORE]: {
        type: node.handles === 'script.failed' ? 'failing' : landing.type,
        params: {},
        next: {},
      },
      ...Object.fromEntries(landings.map(([, id]) => [id, { type: landing.type, params: {}, next: {} }])),
    },
  };
}

function handlersOf(node: AnyNode, { params, contact, start }: NodeCase): Record<string, string> {
  if (node.handles !== undefined) {
    const only = node.handlesOnly?.(params);
    return { [only === undefined ? node.handles : `${node.handles}:${only}`]: NODE };
  }
  // A contact may come in by an agent taking it, and one that is routed already by anything.
  return { 'agent.assigned': NODE, ...(statusOf(contact) === 'new' ? {} : { [start.type]: NODE }) };
}

const statusOf = ({ agent, queue }: NodeCase['contact']): ContactStatus =>
  agent !== undefined ? 'assigned' : queue ? 'queued' : 'new';

function contactOf(program: Program, given: NodeCase): Contact {
  const { contact, start } = given;
  const pointOfContact = contact.pointOfContact ?? 'whatsapp';
  const { pointsOfContact } = workspaceOf(given);
  const opened = openContact(program, {
    id: 'c',
    at: Date.parse(String(start['at'] ?? MONDAY)),
    channel: pointsOfContact[pointOfContact]?.channel ?? pointOfContact,
    pointOfContact,
    customer: { ...CUSTOMER, fields: fieldsOf(given) },
    consent: contact.consent ?? 'unknown',
    language: contact.language ?? 'nl',
  });
  const { queue, tags, counters } = contact;
  const { skill: _, ...place } = queue ?? { skill: '', priority: 0, acceleration: 0 };
  return {
    ...opened,
    status: statusOf(contact),
    vars: { ...opened.vars, ...contact.vars },
    queue: queue ? { ...place, by: null } : null,
    skill: queue?.skill ?? null,
    agent: contact.agent ?? null,
    record:
      tags || counters ? { ...recordOf(opened), tags: tags ?? [], counters: counters ?? {} } : opened.record,
  };
}

/** What is known of the customer, as the runtime keeps it. */
function fieldsOf(given: NodeCase): Record<string, VariableValue> {
  const { customerFields } = workspaceOf(given);
  return Object.fromEntries(
    Object.entries(given.contact.fields ?? {}).map(([name, fact]) => {
      const declared = customerFields[name];
      const value = declared && readFact(declared, fact);
      if (value === undefined) throw new Error(`The case's workspace has no custom field "${name}" for it.`);
      return [name, value];
    }),
  );
}
