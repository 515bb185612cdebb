import type { Centre } from '../floor.ts';
import { workspaceWith } from './workspace.ts';

/** Channels as the ACD sees them: a call interrupts, mail can be interrupted. */
export const CHANNELS: Centre['channels'] = new Map([
  ['chat', { capabilities: {} }],
  ['email', { capabilities: { interruptible: true } }],
  ['voice', { capabilities: { atOnce: 1, interrupts: true } }],
]);

/** A centre with no more than agents, and what they refer to. */
export const centreWith = (...given: Parameters<typeof workspaceWith>): Centre => ({
  workspace: workspaceWith(...given),
  channels: CHANNELS,
});
