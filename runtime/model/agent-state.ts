import { z } from 'zod';

/**
 * What an agent can say of themselves. `unavailable`: at work, taking nothing new; `offline`: not at work, with all
 * that they had given back.
 */
export const CHOSEN_STATES = ['available', 'unavailable', 'offline'] as const;

/** `rona`, redirected on no answer: nothing new comes until the agent says by hand that they are available. */
export const AGENT_STATES = [...CHOSEN_STATES, 'rona'] as const;

export const chosenState = z.enum(CHOSEN_STATES);
export const agentState = z.enum(AGENT_STATES);

export type ChosenState = z.infer<typeof chosenState>;
export type AgentStateName = z.infer<typeof agentState>;
