import { prepareSla, type SlaOf } from '../acd/sla.ts';
import { type Routed, routedOf, type Task } from '../acd/state.ts';
import { type Contact, recordOf } from '../model/contact.ts';
import type { Workspace } from '../model/workspace.ts';
import { composerOf } from './composer.ts';
import { dispositionOf } from './disposition.ts';
import { elevationsOf } from './elevations.ts';
import { linesOf, logOfContact } from './lines.ts';
import { may } from './may.ts';
import { originOf } from './origin.ts';
import { contactOf, type DeskSource, nameOf } from './source.ts';
import { variablesOf } from './variables.ts';
import type { PopView, TaskView } from './view.ts';

/** A conversation as it is on an agent's desk. */
export function taskOf(
  source: DeskSource,
  agent: string,
  task: Task,
  tasks: readonly Task[],
): TaskView | undefined {
  const contact = contactOf(source, task.contact);
  const routed = routedOf(source.acd, task.contact);
  if (!contact || task.phase === 'offered') return undefined;
  const { workspace } = source.centre;
  const { channel } = contact;
  const isTalking = task.phase === 'active';
  const isGone = Object.hasOwn(source.removed, contact.pointOfContact);
  const isOpen = isTalking && !isGone;
  const { session } = task;
  return {
    ...originOf(source, contact, task.skill),
    session,
    siblings: tasks.filter((one) => one.session === session && one !== task).map((one) => one.contact),
    master: routed?.master ?? contact.id,
    phase: task.phase,
    role: task.role,
    since: task.since,
    conference: conferenceOf(source, routed, task),
    transfer: transferOf(source, routed),
    lines: linesOf(source, contact.id),
    composer: isOpen ? composerOf(source, contact, workspace.skills[task.skill]?.template) : null,
    halted: isGone ? 'point-of-contact-deleted' : null,
    pops: popsOf(source, agent, contact.id),
    pages: pagesOf(source, agent, contact.id),
    replyDue: task.replyDue,
    customerDue: task.customerDue,
    sla: slaFor(source, contact),
    status: recordOf(contact).status,
    disposition: dispositionOf(workspace, task, recordOf(contact).disposition ?? routed?.disposition ?? null),
    wrapUp: task.phase === 'wrap-up' ? { until: task.until } : null,
    elevations: isOpen && task.role === 'owner' ? elevationsOf(source, agent, contact) : [],
    may: {
      transfer: !isGone && may(workspace, agent, channel, 'transfer'),
      close: may(workspace, agent, channel, 'close'),
      start: !isGone && may(workspace, agent, channel, 'start'),
    },
    variables: variablesOf(source, contact),
  };
}

function conferenceOf(
  source: DeskSource,
  routed: Routed | undefined,
  { role }: Task,
): TaskView['conference'] {
  const { agents } = source.centre.workspace;
  if (!routed) return null;
  const { request, consulted, agent } = routed;
  if (role === 'consulted') return { state: 'joined', with: agent === null ? '' : nameOf(agents, agent) };
  if (consulted !== null) return { state: 'joined', with: nameOf(agents, consulted) };
  return request?.kind === 'conference' ? { state: 'asked', with: nameOf(agents, request.agent) } : null;
}

const transferOf = ({ centre }: DeskSource, routed: Routed | undefined): TaskView['transfer'] =>
  routed?.request?.kind === 'transfer' ? { to: nameOf(centre.workspace.agents, routed.request.agent) } : null;

/** Those sent to the agent, and those for whoever got the contact. */
const isFor = (agent: string) => (shown: { agent?: string | undefined }) =>
  shown.agent === undefined || shown.agent === agent;

const popsOf = (source: DeskSource, agent: string, contact: string): PopView[] =>
  logOfContact(source, contact)
    .pops.filter(isFor(agent))
    .map(({ id, title, url, destination }) => ({
      id,
      title: source.masker.text(title),
      url,
      // As the agent's own settings say: nobody has any yet, so beside the conversation.
      destination: destination === 'tab' ? 'tab' : 'panel',
    }));

const pagesOf = (source: DeskSource, agent: string, contact: string): TaskView['pages'] =>
  logOfContact(source, contact)
    .pages.filter(isFor(agent))
    .map(({ id, title, text }) => ({ id, title: source.masker.text(title), text: source.masker.text(text) }));

const prepared = new WeakMap<Workspace, SlaOf>();

function slaFor({ centre: { workspace }, now }: DeskSource, contact: Contact): TaskView['sla'] {
  const slaOf = prepared.get(workspace) ?? prepareSla(workspace);
  prepared.set(workspace, slaOf);
  const { repliedAt, resolvedAt } = recordOf(contact);
  const { startedAt, channel } = contact;
  return slaOf(channel, { startedAt, firstReplyAt: repliedAt, resolvedAt }, now);
}
