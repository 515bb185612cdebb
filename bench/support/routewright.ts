import { nodes } from '#nodes/index.ts';
import { advance, type Contact, channels, compile, link, openContact } from '#runtime/index.ts';
import { CHANNEL, CONTACT, CUSTOMER, POINT_OF_CONTACT, START } from './conversation.ts';
import { supportFlow, workspace } from './files.ts';
import type { Runner } from './runner.ts';

const { script, problems } = compile(supportFlow, { nodes, channels, workspace });
if (!script) throw new Error(`The support flow does not compile: ${JSON.stringify(problems)}`);
const program = link(script, { nodes, channels, workspace });

const opening = {
  id: CONTACT,
  at: START,
  channel: CHANNEL,
  pointOfContact: POINT_OF_CONTACT,
  customer: { ...CUSTOMER, fields: {} },
  consent: 'unknown' as const,
  language: 'nl',
};

/** The flow of `examples/bicycle-shop`, compiled and linked. */
export const routewright: Runner<Contact> = {
  name: 'Routewright',
  open: () => openContact(program, opening),
  handle: (contact, event) => advance(program, contact, event),
  park: JSON.stringify,
  wake: (parked) => JSON.parse(parked) as Contact,
};
