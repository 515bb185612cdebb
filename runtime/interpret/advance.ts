import type { Contact } from '../model/contact.ts';
import type { Effect } from '../model/effect.ts';
import type { Event, EventType } from '../model/event.ts';
import type { TraceSink } from '../model/trace.ts';
import { leaveCall, programOf } from './calls.ts';
import { leaveToDefaultSkill } from './fallback.ts';
import { observe } from './observe.ts';
import type { LinkedStep, Program } from './program.ts';
import { follow, resume, startAt } from './run.ts';
import { cancelTimer } from './timer.ts';
import { ScriptTurn } from './turn.ts';

/** The contact after the event, and what the host is asked to do, in order. */
export interface Advanced {
  contact: Contact;
  effects: Effect[];
}

const STARTING: ReadonlySet<EventType> = new Set<EventType>(['message.received', 'contact.started']);

/**
 * One event of one contact. A function: the same program, contact and event give the same answer, byte for byte;
 * the contact given is left as it was. Never throws. With a sink, each decision is told to it.
 */
export function advance(program: Program, before: Contact, event: Event, sink?: TraceSink): Advanced {
  if (before.status === 'closed') return { contact: before, effects: [] };
  const contact: Contact = { ...before, vars: { ...before.vars } };
  const channel = program.points.get(contact.pointOfContact)?.capabilities ?? NOTHING;
  const turn = new ScriptTurn(contact, event, channel, sink);
  if (observe(turn)) dispatch(program, turn);
  return { contact, effects: turn.effects };
}

const NOTHING = { text: { max: 0, unit: 'characters' } } as const;

/** An event goes to the step that waits for it, else to the script's handler, else only to what is always on. */
function dispatch(program: Program, turn: ScriptTurn): void {
  const { contact } = turn;
  if (contact.status === 'new') return start(program, turn);
  if (contact.step !== null) {
    const step = stepOf(program, contact, contact.step);
    if (!step) return leaveToDefaultSkill(program, turn, 'step.missing', contact.step);
    const answer = resume(turn, step);
    if (answer) return follow(program, turn, step, answer);
  }
  if (!comesBack(program, turn) && !handle(program, turn)) unheard(program, turn);
}

function start(program: Program, turn: ScriptTurn): void {
  if (!STARTING.has(turn.event.type)) return;
  turn.contact.status = 'open';
  startAt(program, turn, program.entry);
}

function stepOf(program: Program, contact: Contact, id: string): LinkedStep | undefined {
  const running = programOf(program, contact);
  return running?.steps[running.numbers.get(id) ?? -1];
}

/** A contact taken from its agent comes back to the step that had it queued, if that has a way for it. */
function comesBack(program: Program, turn: ScriptTurn): boolean {
  const { event, contact } = turn;
  if (event.type !== 'agent.unassigned' || contact.queuedBy === null) return false;
  const step = stepOf(program, contact, contact.queuedBy);
  const answer = step ? resume(turn, step) : null;
  if (!step || !answer) return false;
  follow(program, turn, step, answer);
  return true;
}

/** The handler of the innermost script that has one goes on; the scripts within that one are over. */
function handle(program: Program, turn: ScriptTurn): boolean {
  const { contact, event } = turn;
  const names = namesOf(event);
  for (let depth = contact.calls.length; depth >= 0; depth--) {
    const running = programOf(program, { calls: contact.calls.slice(0, depth) });
    const handler = names.map((name) => running?.on.get(name)).find((number) => number !== undefined);
    if (handler === undefined) continue;
    while (contact.calls.length > depth) leaveCall(contact);
    startAt(program, turn, handler);
    return true;
  }
  return false;
}

/** What a script's handlers call an event, the narrowest name first. */
function namesOf(event: Event): string[] {
  if (event.type === 'signal.received') return [`${event.type}:${event.signal}`, event.type];
  if (event.type === 'delivery.reported') return event.status === 'failed' ? ['delivery.failed'] : [];
  return [event.type];
}

/** What becomes of a contact when its script has nothing to say to an event: it is never left hanging. */
function unheard(program: Program, turn: ScriptTurn): void {
  const { contact, event } = turn;
  if (event.type === 'agent.unassigned') {
    if (!contact.queue) return leaveToDefaultSkill(program, turn, 'script.unassigned', '');
    // Queued again for the step that did it before.
    turn.step = contact.queuedBy;
    turn.queue(contact.queue);
    turn.trace('script.queued-again', { skill: contact.queue.skill });
  }
  if (event.type === 'contact.abandoned') {
    cancelTimer(turn);
    contact.step = null;
    turn.trace('script.abandoned');
    turn.emit({ id: turn.nextId(), type: 'contact.close' });
    contact.status = 'closed';
    contact.case = 'closed';
  }
}
