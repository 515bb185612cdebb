import type { RoutingCriterion } from '../../model/skill.ts';
import { proficiency } from './proficiency.ts';
import type { Acquaintance, Strategy } from './strategy.ts';

type Preferred = Extract<RoutingCriterion, { criterion: 'preferred-agent' }>;

/** Whoever was last with the case or the customer; without such a one, and after the fallback time, by proficiency. */
export const preferredAgent: Strategy<Preferred> = {
  ...proficiency,
  criterion: 'preferred-agent',
  waitsFor({ focus, lock, fallback }, acquaintance) {
    const agent = known(focus, acquaintance);
    if (agent === null) return undefined;
    const standing = acquaintance.standing(agent);
    const waits =
      standing === 'free' || standing === 'busy' || (standing === 'away' && lock === 'when-offline');
    return waits ? { agent, seconds: fallback } : undefined;
  },
};

const known = (focus: Preferred['focus'], { case: ofCase, customer }: Acquaintance): string | null =>
  focus === 'case' ? ofCase : (customer ?? ofCase);
