import type { Call, Contact } from '../model/contact.ts';
import type { VariableValue } from '../model/variable.ts';
import type { Program } from './program.ts';

/** Scripts that wait for one another, at most. */
export const CALLS_MAX = 10;

/** The program that runs for a contact: its own, or the innermost one called; undefined when that is gone. */
export const programOf = (root: Program, { calls }: Pick<Contact, 'calls'>): Program | undefined => {
  const inner = calls.at(-1);
  return inner === undefined ? root : root.called(inner.script);
};

/** Sets the caller's variables aside and gives the called script its own. */
export function enterCall(
  contact: Contact,
  callee: Program,
  step: string,
  given: Readonly<Record<string, VariableValue>>,
): void {
  const { vars, queuedBy } = contact;
  contact.calls = [...contact.calls, { script: callee.script.id, step, vars, queuedBy }];
  // Steps are known by their id within their own script.
  contact.queuedBy = null;
  contact.vars = { ...callee.defaults, ...given };
}

/** Ends every script but the contact's own. */
export function leaveCalls(contact: Contact): void {
  while (contact.calls.length > 0) leaveCall(contact);
}

/** Gives the caller its variables back; answers its step and the variables the called script ended with. */
export function leaveCall(contact: Contact): { step: string; vars: Record<string, VariableValue> } {
  const { vars } = contact;
  const { step, vars: own, queuedBy } = contact.calls.at(-1) as Call;
  // A copy: what waited in the contact is not the turn's to change.
  contact.vars = { ...own };
  contact.queuedBy = contact.queuedBy === null ? queuedBy : null;
  contact.calls = contact.calls.slice(0, -1);
  return { step, vars };
}
