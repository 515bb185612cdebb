import type { Instant } from '../model/instant.ts';
import type { ScriptTurn } from './turn.ts';

/** Stops the contact's clock, if one runs. */
export function cancelTimer(turn: ScriptTurn): void {
  const { timer } = turn.contact;
  if (timer === null) return;
  turn.emit({ id: turn.nextId(), type: 'timer.cancel', timer: timer.id });
  turn.contact.timer = null;
}

/** Makes the contact's clock run out at `due`; keeps the one that does already. */
export function setTimer(turn: ScriptTurn, due: Instant | null): void {
  if (turn.contact.timer?.due === due) return;
  cancelTimer(turn);
  if (due === null) return;
  const id = turn.nextId();
  turn.contact.timer = { id, due };
  turn.emit({ id, type: 'timer.set', timer: id, due });
}
