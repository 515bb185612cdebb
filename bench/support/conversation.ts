import { type Event, MINUTE } from '#runtime/index.ts';

/** Tuesday 24 November 2026, 10:00 in Amsterdam: the shop is open. */
export const START = Date.UTC(2026, 10, 24, 9);

/** Who writes in the benchmark. */
export const CUSTOMER = { address: '31612345678', name: 'Sanne Visser' } as const;
export const POINT_OF_CONTACT = 'whatsapp';
export const CHANNEL = 'whatsapp';
export const CONTACT = 'c1';

/**
 * One conversation through the support flow: the customer writes, answers the menu (which stops the question's
 * clock, prepares a screen pop and queues the contact), and an agent gets it.
 */
export const conversation: readonly Event[] = [
  {
    type: 'message.received',
    at: START,
    pointOfContact: POINT_OF_CONTACT,
    customer: CUSTOMER,
    message: { id: 'wamid.1', kind: 'text', text: 'Hallo!' },
  },
  {
    type: 'message.received',
    at: START + MINUTE,
    pointOfContact: POINT_OF_CONTACT,
    customer: CUSTOMER,
    message: { id: 'wamid.2', kind: 'choice', text: 'Reparatie of onderhoud', choice: 'menu.repair' },
  },
  { type: 'agent.assigned', at: START + 2 * MINUTE, contact: CONTACT, agent: 'bram', skill: 'repairs_nl' },
];
