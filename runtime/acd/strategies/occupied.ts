import { byProficiency } from './proficiency.ts';
import type { Candidate, Strategy } from './strategy.ts';

/** What both say of somebody who comes later. */
const lower = ({ contacts }: Candidate) => ({ code: 'acd.ranked-lower-contacts', params: { contacts } });

/** Whoever has the fewest contacts, to spread them; of equals, by proficiency. */
export const leastOccupied: Strategy = {
  criterion: 'least-occupied',
  compare: (a, b) => a.contacts - b.contacts || byProficiency(a, b),
  because: ({ agent, contacts }) => ({ code: 'acd.matched-least', params: { agent, contacts } }),
  lower,
};

/** Whoever has the most contacts and still has room, so that others stay free; of equals, by proficiency. */
export const mostOccupied: Strategy = {
  criterion: 'most-occupied',
  compare: (a, b) => b.contacts - a.contacts || byProficiency(a, b),
  because: ({ agent, contacts }) => ({ code: 'acd.matched-most', params: { agent, contacts } }),
  lower,
};
