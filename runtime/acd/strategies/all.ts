import type { RoutingCriterion } from '../../model/skill.ts';
import { longestAvailable } from './longest-available.ts';
import { leastOccupied, mostOccupied } from './occupied.ts';
import { preferredAgent } from './preferred-agent.ts';
import { proficiency } from './proficiency.ts';
import type { Strategy } from './strategy.ts';

/** The strategies there are, by what a skill calls them. */
export const STRATEGIES: Readonly<Record<RoutingCriterion['criterion'], Strategy>> = {
  proficiency,
  'longest-available': longestAvailable,
  'preferred-agent': preferredAgent as Strategy,
  'least-occupied': leastOccupied,
  'most-occupied': mostOccupied,
};

/** What a skill goes by; a skill the workspace does not have goes by proficiency. */
export const strategyOf = (routing: RoutingCriterion | undefined): Strategy =>
  STRATEGIES[routing?.criterion ?? 'proficiency'];
