import type { Contact } from '../model/contact.ts';
import type { Effect } from '../model/effect.ts';
import type { Event, EventType } from '../model/event.ts';
import type { TraceSink } from '../model/trace.ts';
import { leaveToDefaultSkill } from './fallback.ts';
import { observe } from './observe.ts';
import type { Program } from './program.ts';
import { follow, resume, startAt } from './run.ts';
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
  const { contact, event } = turn;
  if (contact.status === 'new') return start(program, turn);
  if (contact.step !== null) {
    const step = program.steps[program.numbers.get(contact.step) ?? -1];
    if (!step) return leaveToDefaultSkill(program, turn, 'step.missing', contact.step);
    const answer = resume(turn, step);
    if (answer) return follow(program, turn, step, answer);
  }
  const handler = program.on.get(event.type);
  if (handler !== undefined) startAt(program, turn, handler);
}

function start(program: Program, turn: ScriptTurn): void {
  if (!STARTING.has(turn.event.type)) return;
  turn.contact.status = 'open';
  startAt(program, turn, program.entry);
}
