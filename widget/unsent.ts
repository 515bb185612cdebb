import type { Leave, Say } from '../runtime/hosts/chat/protocol.ts';

/** Something a visitor did that the host has not, or may not have, heard of. */
export interface Unsent {
  frame: Say | Leave;
  at: number;
  /** `kept`: the host has it, and its line is on the way. */
  state: 'sending' | 'kept' | 'refused';
  /** Why it was refused, in words. */
  sentence?: string;
}
