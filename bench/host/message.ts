import type { Event } from '../../runtime/model/event.ts';

/** What a customer of the bench writes. */
export interface Written {
  id: string;
  customer: string;
}

export const eventOf = ({ id, customer }: Written): Event => ({
  type: 'message.received',
  at: 0,
  pointOfContact: 'webchat',
  customer: { address: customer },
  message: { id, kind: 'text', text: 'Is my bicycle ready to be picked up?' },
});

/** As many as are asked for, of a thousand customers, in turn. */
export const CUSTOMERS = 1_000;
export const written = (number: number, round: string): Written => ({
  id: `${round}-${number}`,
  customer: `visitor-${number % CUSTOMERS}`,
});
