import type { Strategy } from './strategy.ts';

/** The best at the skill first; of equals, the longest idle. */
export const proficiency: Strategy = {
  name: 'proficiency',
  compare: (a, b) => a.proficiency - b.proficiency || a.idleSince - b.idleSince,
};
