import type { Contact } from '#runtime/index.ts';

/** A script that runs for a contact, or waits for one it called: where it stands, and its own variables. */
export interface Frame {
  script: string;
  step: string | null;
  vars: Contact['vars'];
}

/** The scripts of a contact, its own first. */
export function framesOf({ script, step, vars, record }: Contact): Frame[] {
  const calls = record?.calls ?? [];
  const scripts = [script, ...calls.map((call) => call.script)];
  return scripts.map((one, index) => {
    const call = calls[index];
    return call ? { script: one, step: call.step, vars: call.vars } : { script: one, step, vars };
  });
}

/** The frame of a script; of one that calls itself, the innermost. */
export const frameIn = (contact: Contact, script: string): Frame | undefined =>
  framesOf(contact).findLast((frame) => frame.script === script);

/** The contact as a script sees it; undefined while that neither runs nor waits. */
export function contactAs(contact: Contact, script: string): Contact | undefined {
  const frame = frameIn(contact, script);
  return frame && (frame.vars === contact.vars ? contact : { ...contact, vars: frame.vars });
}
