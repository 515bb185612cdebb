import { type Call, type Contact, note, recordOf } from '../model/contact.ts';
import type { VariableValue } from '../model/variable.ts';
import type { Program } from './program.ts';

/** Scripts that wait for one another, at most. */
export const CALLS_MAX = 10;

/** The program that runs for a contact: its own, or the innermost one called; undefined when that is gone. */
export const programOf = (root: Program, { record }: Pick<Contact, 'record'>): Program | undefined =>
  record === null ? root : programAt(root, record.calls);

/** The program of the last of some calls. */
export function programAt(root: Program, calls: readonly Call[]): Program | undefined {
  const inner = calls.at(-1);
  return inner === undefined ? root : root.called(inner.script);
}

/** Sets the caller's variables aside and gives the called script its own. */
export function enterCall(
  contact: Contact,
  callee: Program,
  step: string,
  given: Readonly<Record<string, VariableValue>>,
): void {
  const { vars, queue } = contact;
  const call = { script: callee.script.id, step, vars, queuedBy: queue?.by ?? null };
  note(contact, { calls: [...recordOf(contact).calls, call] });
  // Steps are known by their id within their own script.
  if (queue) contact.queue = { ...queue, by: null };
  contact.vars = { ...callee.defaults, ...given };
}

/** Ends every script but the contact's own. */
export function leaveCalls(contact: Contact): void {
  while (contact.record && contact.record.calls.length > 0) leaveCall(contact);
}

/** Gives the caller its variables back; answers its step and the variables the called script ended with. */
export function leaveCall(contact: Contact): { step: string; vars: Record<string, VariableValue> } {
  const { vars, queue } = contact;
  const { calls } = recordOf(contact);
  const { step, vars: own, queuedBy } = calls.at(-1) as Call;
  // A copy: what waited in the contact is not the turn's to change.
  contact.vars = { ...own };
  if (queue) contact.queue = { ...queue, by: queue.by === null ? queuedBy : null };
  note(contact, { calls: calls.slice(0, -1) });
  return { step, vars };
}
