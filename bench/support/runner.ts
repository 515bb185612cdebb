import type { Effect, Event } from '#runtime/index.ts';

/** One way of running the support flow. */
export interface Runner<S> {
  name: string;
  /** A new contact, kept in memory. */
  open(): S;
  /** What the event makes of the contact, and the effects it has. */
  handle(contact: S, event: Event): { contact: S; effects: Effect[] };
  /** The contact as text, and back, as a host keeps it between events. */
  park(contact: S): string;
  wake(parked: string): S;
}

/** All effects of a conversation, the contact kept in memory. */
export function playHot<S>({ open, handle }: Runner<S>, events: readonly Event[]): Effect[] {
  const all: Effect[] = [];
  let contact = open();
  for (const event of events) {
    const handled = handle(contact, event);
    contact = handled.contact;
    for (const effect of handled.effects) all.push(effect);
  }
  return all;
}

/** The same, the contact parked between any two events. Answers the largest parked size in bytes, too. */
export function playParked<S>({ open, handle, park, wake }: Runner<S>, events: readonly Event[]) {
  const effects: Effect[] = [];
  let parked = park(open());
  let bytes = 0;
  for (const event of events) {
    const handled = handle(wake(parked), event);
    parked = park(handled.contact);
    bytes = Math.max(bytes, parked.length);
    for (const effect of handled.effects) effects.push(effect);
  }
  return { effects, bytes };
}
