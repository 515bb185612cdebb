import { type Contact, note, recordOf, ruleOf } from '../model/contact.ts';
import type { Effect } from '../model/effect.ts';
import type { Event, EventOf, EventType } from '../model/event.ts';
import type { TraceSink } from '../model/trace.ts';
import { leaveCall, programAt, programOf } from './calls.ts';
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
  const number = running?.numbers.get(id);
  return number === undefined ? undefined : running?.steps[number];
}

/** A contact taken from its agent comes back to the step that had it queued, if that has a way for it. */
function comesBack(program: Program, turn: ScriptTurn): boolean {
  const { event, contact } = turn;
  const by = contact.queue?.by ?? null;
  if (event.type !== 'agent.unassigned' || by === null) return false;
  const step = stepOf(program, contact, by);
  const answer = step ? resume(turn, step) : null;
  if (!step || !answer) return false;
  follow(program, turn, step, answer);
  return true;
}

/** The handler of the innermost script that has one goes on; the scripts within that one are over. */
function handle(program: Program, turn: ScriptTurn): boolean {
  const { contact, event } = turn;
  const names = namesOf(event);
  const { calls } = recordOf(contact);
  for (let depth = calls.length; depth >= 0; depth--) {
    const running = programAt(program, calls.slice(0, depth));
    const handler = names.map((name) => running?.on.get(name)).find((number) => number !== undefined);
    if (handler === undefined) continue;
    while (recordOf(contact).calls.length > depth) leaveCall(contact);
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

/** A contact without an agent is queued again: at once, or once a customer who fell silent writes. */
function giveBack(program: Program, turn: ScriptTurn, event: EventOf<'agent.unassigned'>): void {
  const { contact } = turn;
  if (event.queued) return;
  if (event.reason !== 'customer-silent' || !contact.queue) return queueAgain(program, turn);
  cancelTimer(turn);
  contact.step = null;
  turn.trace('script.awaits-customer');
}

/** Nothing of its script goes on, nobody has it, and it was in a queue before: its customer fell silent. */
const awaitsCustomer = ({ status, step, queue }: Contact): boolean =>
  status === 'open' && step === null && queue !== null;

/** Queued again for the step that did it before. */
function queueAgain(program: Program, turn: ScriptTurn): void {
  const { contact } = turn;
  const rule = ruleOf(contact);
  if (!rule) return leaveToDefaultSkill(program, turn, 'script.unassigned', '');
  turn.step = contact.queue?.by ?? null;
  turn.queue(rule);
  turn.trace('script.queued-again', { skill: rule.skill });
}

/** What becomes of a contact when its script has nothing to say to an event: it is never left hanging. */
function unheard(program: Program, turn: ScriptTurn): void {
  const { contact, event } = turn;
  if (event.type === 'agent.unassigned') giveBack(program, turn, event);
  if (event.type === 'message.received' && awaitsCustomer(contact)) queueAgain(program, turn);
  if (event.type === 'contact.abandoned') {
    cancelTimer(turn);
    contact.step = null;
    turn.trace('script.abandoned');
    turn.emit({ id: turn.nextId(), type: 'contact.close' });
    contact.status = 'closed';
    note(contact, { status: 'closed' });
  }
}
