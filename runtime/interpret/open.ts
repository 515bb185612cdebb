import { type Contact, recordOf } from '../model/contact.ts';
import type { Opening } from './opening.ts';
import type { Program } from './program.ts';

/** What of a program a contact begins with. */
export interface Beginner {
  script: Pick<Program['script'], 'id' | 'revision'>;
  defaults: Program['defaults'];
}

/** A contact about to follow a program. It does nothing until its first event. */
export const openContact = (program: Beginner, opening: Opening): Contact => ({
  id: opening.id,
  channel: opening.channel,
  pointOfContact: opening.pointOfContact,
  script: program.script.id,
  revision: program.script.revision,
  customer: opening.customer,
  startedAt: opening.at,
  language: opening.language,
  status: 'new',
  step: null,
  memory: 0,
  timer: null,
  effects: 0,
  message: null,
  windowUntil: 0,
  vars: { ...program.defaults },
  skill: null,
  queue: null,
  agent: null,
  record: opening.consent === 'unknown' ? null : { ...recordOf({ record: null }), consent: opening.consent },
  failure: null,
});
