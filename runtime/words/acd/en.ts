import type { AcdCode } from '../../acd/codes.ts';

export const en: Readonly<Record<AcdCode, string>> = {
  'acd.matched':
    '{agent} is chosen: of those with room, proficiency {proficiency} in “{skill}” is the best (1 is best).',
  'acd.matched-longest':
    '{agent} is chosen: of those with room for “{skill}”, nobody’s last contact came or went longer ago ({idle} s).',
  'acd.matched-least':
    '{agent} is chosen: of those with room for “{skill}”, nobody has fewer contacts ({contacts}).',
  'acd.matched-most':
    '{agent} is chosen: of those with room for “{skill}”, nobody has more contacts ({contacts}).',
  'acd.matched-preferred': '{agent} is chosen: the preferred agent for this contact of “{skill}”.',
  'acd.matched-asked': '{agent} is chosen: the script asks for this agent of “{skill}” alone.',
  'acd.next-in-line':
    '{agent} has room, and this contact of “{skill}” is next: priority {priority} after {waited} s is the highest.',
  'acd.waits': 'Waits: nobody who may have it has room for “{skill}” now.',
  'acd.waits-for-agent':
    'Waits for {agent}, its preferred agent, until {until}; then for anyone with “{skill}”.',
  'acd.fallback': 'Waited long enough for {agent}, its preferred agent: now anyone may have it.',
  'acd.ranked-lower': 'Could take it, with proficiency {proficiency}, but others come first (1 is best).',
  'acd.ranked-lower-idle':
    'Could take it, but others come first. The last contact came or went {idle} s ago.',
  'acd.ranked-lower-contacts': 'Could take it. Contacts now: {contacts}; others come first by that number.',
  'acd.inactive': 'Is not an active user.',
  'acd.lacks-skill': 'Does not have the skill “{skill}”.',
  'acd.out-of-range': 'Has proficiency {proficiency}; it must be from {best} to {worst}.',
  'acd.lacks-attribute': 'Does not have the attribute “{attribute}”.',
  'acd.for-another': 'The contact waits for {agent} alone.',
  'acd.may-not-answer':
    'Has a role that may not answer on {channel}: that takes Reply there, and Skills View.',
  'acd.takes-none': 'Takes no contacts on {channel}.',
  'acd.reserved': 'The contact is kept for {agent}, its preferred agent, until {until}.',
  'acd.refused': 'Rejected or passed on this contact, and has not become available anew since.',
  'acd.not-digital': 'Is not set up for digital contacts. Turn on “Digital engagement” for the agent.',
  'acd.desk-refuses':
    'Works with Salesforce Classic, which refuses by itself what agents must accept. Turn off “Accept or reject” for the skill.',
  'acd.offline': 'Is offline.',
  'acd.unavailable': 'Is not available.',
  'acd.rona': 'Did not answer an offer (RONA), and gets nothing until they say that they are available.',
  'acd.has-not-asked': 'Gets contacts on request only, and has not asked for one with “+1 contact”.',
  'acd.has-it': 'Has this contact already.',
  'acd.one-at-a-time': 'Takes one contact at a time, and has one.',
  'acd.full': 'Has {contacts} of at most {capacity} contacts.',
  'acd.channel-full': 'Has {contacts} of at most {capacity} contacts on {channel}.',
  'acd.rejected': '{agent} rejected the contact.',
  'acd.no-answer':
    '{agent} did not answer in time, and is in RONA: nothing new comes until they say that they are available.',
  'acd.too-late': 'Changes nothing: this is not, or no longer, with {agent}.',
  'acd.asked-already':
    'Somebody has been asked already, or is in the conversation. One transfer or conference at a time.',
  'acd.transferred-to-skill': '{agent} transferred the contact: it waits for “{skill}”, with its time.',
  'acd.transfer-nobody': 'Nobody there can take the transfer now, so the contact stays with {agent}.',
  'acd.transfer-dropped': 'The transfer was not accepted, so the contact stays with {agent}.',
  'acd.conference-nobody': 'Nobody there can join now, so {agent} goes on alone.',
  'acd.conference-dropped': 'The conference was not accepted, so {agent} goes on alone.',
  'acd.interrupted':
    'Interrupted: a contact on {channel} comes first. It goes on when {agent} has nothing else.',
  'acd.reply-overdue': 'The time to reply is over. {agent} is told, and keeps the contact.',
  'acd.customer-silent':
    'The customer did not reply in time, so the contact leaves {agent}. It waits for nobody until they write again.',
  'acd.agent-left': '{agent} went offline, so the contact waits again, with its time.',
  'acd.not-a-disposition': '“{disposition}” is not a disposition that this skill offers.',
  'acd.disposition-owed': 'Wrap-up goes on: {agent} has to choose a disposition first.',
};
