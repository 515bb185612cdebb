import { PRIORITY_MIN } from '../model/priority.ts';
import { leaveCalls } from './calls.ts';
import type { Program } from './program.ts';
import { cancelTimer } from './timer.ts';
import type { ScriptTurn } from './turn.ts';

/** Priority gained per minute by a contact that the runtime itself had to route. */
const ACCELERATION = 1;

/**
 * Ends the script and, unless the contact is routed or closed already, hands it to the default skill of its
 * point of contact: a contact is never lost and never stuck.
 */
export function leaveToDefaultSkill(program: Program, turn: ScriptTurn, because: string, step: string): void {
  cancelTimer(turn);
  const { contact } = turn;
  contact.step = null;
  leaveCalls(contact);
  contact.failure = { code: because, step };
  if (contact.status !== 'open') return turn.trace('script.left', { because });
  const skill = program.points.get(contact.pointOfContact)?.defaultSkill ?? lastResort(program);
  const place = { priority: PRIORITY_MIN, acceleration: ACCELERATION };
  turn.emit({ id: turn.nextId(), type: 'contact.queue', skill, ...place, because });
  contact.skill = skill;
  contact.queue = { ...place, by: null };
  contact.status = 'queued';
  turn.trace('script.default-skill', { skill, because });
}

/** The point of contact itself is gone from the workspace: any default skill beats a lost contact. */
const lastResort = (program: Program): string =>
  [...program.points.values()][0]?.defaultSkill ?? program.script.requires.skills[0] ?? 'default';
