import { type Instant, SECOND } from '../../model/instant.ts';
import type { Candidate, Strategy } from './strategy.ts';

const idle = ({ idleSince }: Candidate, now: Instant): number => Math.round((now - idleSince) / SECOND);

/** Whoever has been without anything new the longest; of equals, the best at the skill. */
export const longestAvailable: Strategy = {
  criterion: 'longest-available',
  compare: (a, b) => a.idleSince - b.idleSince || a.proficiency - b.proficiency,
  because: (best, now) => ({
    code: 'acd.matched-longest',
    params: { agent: best.agent, idle: idle(best, now) },
  }),
  lower: (other, now) => ({ code: 'acd.ranked-lower-idle', params: { idle: idle(other, now) } }),
};
