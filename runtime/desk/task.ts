import { prepareSla, type SlaOf } from '../acd/sla.ts';
import { type Routed, routedOf, type Task } from '../acd/state.ts';
import { type Contact, recordOf } from '../model/contact.ts';
import type { Workspace } from '../model/workspace.ts';
import { composerOf } from './composer.ts';
import { dispositionOf } from './disposition.ts';
import { elevationsOf } from './elevations.ts';
import { maskerFor } from './hiding.ts';
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
  // Whoever has handed it over, and only wraps up, is not concerned by what becomes of it.
  const live = task.phase === 'wrap-up' ? undefined : routed;
  return {
    ...originOf(source, contact, task.skill),
    session,
    siblings: tasks
      .filter((one) => one.session === session && one !== task && one.phase !== 'offered')
      .map((one) => one.contact),
    master: routed?.master ?? contact.id,
    phase: task.phase,
    role: task.role,
    since: task.since,
    conference: live ? conferenceOf(source, live, task) : null,
    transfer: live ? transferOf(source, live) : null,
    lines: linesOf(source, contact),
    composer: isOpen ? composerOf(source, agent, contact, workspace.skills[task.skill]?.template) : null,
    halted: isGone ? 'point-of-contact-deleted' : null,
    pops: popsOf(source, agent, contact),
    pages: pagesOf(source, agent, contact),
    replyDue: task.replyDue,
    customerDue: task.customerDue,
    sla: slaFor(source, contact),
    status: recordOf(contact).status,
    disposition: dispositionOf(workspace, task, routed?.disposition ?? null, notesOf(source, agent, contact)),
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
  { request, consulted, agent }: Routed,
  { role }: Task,
): TaskView['conference'] {
  const { agents } = source.centre.workspace;
  if (role === 'consulted') return { state: 'joined', with: agent === null ? '' : nameOf(agents, agent) };
  if (consulted !== null) return { state: 'joined', with: nameOf(agents, consulted) };
  return request?.kind === 'conference' ? { state: 'asked', with: nameOf(agents, request.agent) } : null;
}

const transferOf = ({ centre }: DeskSource, { request }: Routed): TaskView['transfer'] =>
  request?.kind === 'transfer' ? { to: nameOf(centre.workspace.agents, request.agent) } : null;

/** Those sent to the agent, and those for whoever got the contact. */
const isFor = (agent: string) => (shown: { agent?: string | undefined }) =>
  shown.agent === undefined || shown.agent === agent;

/** Pages of digital contacts pop up on one kind of desk only; one kind shows none at all. */
function showsPops({ centre }: DeskSource, agent: string, channel: string): boolean {
  const { desk = 'agent' } = centre.workspace.agents[agent] ?? {};
  return desk === 'agent' || (desk === 'max' && centre.channels.get(channel)?.mediaType !== 'digital');
}

function popsOf(source: DeskSource, agent: string, contact: Contact): PopView[] {
  if (!showsPops(source, agent, contact.channel)) return [];
  const { text } = maskerFor(source, contact);
  return logOfContact(source, contact.id)
    .pops.filter(isFor(agent))
    .map(({ id, title, url, destination }) => ({
      id,
      title: text(title),
      url,
      // As the agent's own settings say: nobody has any yet, so beside the conversation.
      destination: destination === 'tab' ? 'tab' : 'panel',
    }));
}

function pagesOf(source: DeskSource, agent: string, contact: Contact): TaskView['pages'] {
  const masker = maskerFor(source, contact);
  return logOfContact(source, contact.id)
    .pages.filter(isFor(agent))
    .map(({ id, title, text }) => ({ id, title: masker.text(title), text: masker.text(text) }));
}

const notesOf = (source: DeskSource, agent: string, contact: Contact): string =>
  maskerFor(source, contact).text(logOfContact(source, contact.id).notes.get(agent) ?? '');

const prepared = new WeakMap<Workspace, SlaOf>();

function slaFor({ centre: { workspace }, now }: DeskSource, contact: Contact): TaskView['sla'] {
  const slaOf = prepared.get(workspace) ?? prepareSla(workspace);
  prepared.set(workspace, slaOf);
  const { repliedAt, resolvedAt } = recordOf(contact);
  const { startedAt, channel } = contact;
  return slaOf(channel, { startedAt, firstReplyAt: repliedAt, resolvedAt }, now);
}
