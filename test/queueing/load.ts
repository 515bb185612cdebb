/** Work that comes by chance to agents who are all alike. Times in seconds, rates per second. */
export interface Load {
  /** Contacts per second, as a Poisson process. */
  arrivals: number;
  /** Mean handling time, exponential. */
  handling: number;
  /** Contacts that can be handled at once. */
  agents: number;
}

/** Erlangs: how many agents would be busy if nobody had to wait. */
export const offered = ({ arrivals, handling }: Load): number => arrivals * handling;

/** Contacts per second that all agents together complete. */
export const capacity = ({ agents, handling }: Load): number => agents / handling;

export const perHour = (contacts: number): number => contacts / 3_600;
