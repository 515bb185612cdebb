/** An agent is to handle a contact. Both are numbers from 0 on. */
export interface Assignment {
  contact: number;
  agent: number;
}

/**
 * What is judged: it is told what happens, in order of time, and says each time who gets whom at once. It keeps the
 * queue itself. An agent is free at the beginning, and again when told so.
 */
export interface Centre {
  /** A contact arrives. Of the classes 0 is the most urgent. Times are seconds since the beginning. */
  arrive(contact: number, at: number, urgency: number): readonly Assignment[];
  /** A contact that waits is tired of it. */
  leave(contact: number, at: number): readonly Assignment[];
  /** An agent has done with a contact. */
  free(agent: number, contact: number, at: number): readonly Assignment[];
}

/** Who of a class is next. */
export type Order = 'first-come' | 'last-come';

/**
 * The plainest centre there is: the most urgent class first, in each in order of arrival.
 * @param slots - How many contacts each agent can have at once.
 */
export function plainCentre(agents: number, { slots = 1, order = 'first-come' as Order } = {}): Centre {
  const room = Array.from({ length: agents * slots }, (_, slot) => slot % agents);
  const queues: (Set<number> | undefined)[] = [];
  const next = (queue: Set<number>) =>
    order === 'first-come' ? queue.values().next().value : [...queue].at(-1);
  const match = (): Assignment[] => {
    const queue = queues.find((one) => one && one.size > 0);
    const contact = queue && next(queue);
    if (contact === undefined || room.length === 0) return [];
    queue?.delete(contact);
    return [{ contact, agent: room.pop() as number }];
  };
  return {
    arrive(contact, _, urgency) {
      queues[urgency] ??= new Set();
      queues[urgency]?.add(contact);
      return match();
    },
    leave(contact) {
      for (const queue of queues) queue?.delete(contact);
      return [];
    },
    free(agent) {
      room.push(agent);
      return match();
    },
  };
}
