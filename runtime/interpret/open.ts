import type { Contact } from '../model/contact.ts';
import type { Opening } from './opening.ts';
import type { Program } from './program.ts';

/** A contact about to follow a program. It does nothing until its first event. */
export const openContact = (program: Program, opening: Opening): Contact => ({
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
  agent: null,
  failure: null,
});
