import type { Port } from '../../runtime/define/node.ts';
import type { Outcome, Turn } from '../../runtime/define/step.ts';
import { type Kept, keptIn } from './keep.ts';

/**
 * Where a handler goes on: what it keeps is set. `whenever`: the event may come long after the customer's last message.
 * `agent`: it is about an agent who has the contact, or had.
 */
export const handlerPorts = (kept: Kept, whenever = true, agent?: Port['agent']): Port[] => [
  {
    id: 'next',
    kind: 'next',
    required: true,
    ...(whenever ? { after: { min: 0, max: Number.POSITIVE_INFINITY } } : {}),
    sets: keptIn(kept),
    ...(agent ? { agent } : {}),
  },
];

/** Says what a handler keeps, and where. */
export const keptSummary = (kept: Kept): string =>
  keptIn(kept)
    .map((name) => `→ vars.${name}`)
    .join('  ');

/** The step of a handler: it takes in what happened and goes on. */
export const handlerStep = (next: Outcome, take: (turn: Turn) => void) => ({
  enter(turn: Turn): Outcome {
    take(turn);
    return next;
  },
});
