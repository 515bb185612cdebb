import type { Candidate, Strategy } from './strategy.ts';

/** The best at the skill first; of equals, the longest idle. */
export const byProficiency = (a: Candidate, b: Candidate): number =>
  a.proficiency - b.proficiency || a.idleSince - b.idleSince;

export const proficiency: Strategy = {
  criterion: 'proficiency',
  compare: byProficiency,
  because: ({ agent, proficiency: level }) => ({
    code: 'acd.matched',
    params: { agent, proficiency: level },
  }),
  lower: ({ proficiency: level }) => ({ code: 'acd.ranked-lower', params: { proficiency: level } }),
};
