import type { Contact } from '../model/contact.ts';
import type { Instant } from '../model/instant.ts';
import type { Languages } from '../model/language.ts';
import type { Program } from './program.ts';

/** What must be known of a contact before its first event. */
export interface Opening {
  id: string;
  at: Instant;
  channel: string;
  pointOfContact: string;
  customer: { address: string; name: string };
  language: string;
}

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

/** The language an address speaks: by its calling code, the longest first; else the one given. */
export function languageOf(address: string, languages: Languages, otherwise?: string): string {
  const digits = address.replace(/^\+/, '');
  const code = Object.keys(languages.byCallingCode)
    .filter((prefix) => digits.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  const known = code === undefined ? undefined : languages.byCallingCode[code];
  return known ?? otherwise ?? languages.fallback[0] ?? 'en';
}
