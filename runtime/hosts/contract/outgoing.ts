import type { HttpAnswer } from '../../centre/answer.ts';
import type { Effect, EffectOf } from '../../model/effect.ts';
import type { InMessage } from '../../model/message.ts';

/** The effects that leave the host. All others are its own. */
export type LeavingEffect = EffectOf<'message.send' | 'http.request' | 'signal.send'>;

export const isLeaving = (effect: Effect): effect is LeavingEffect =>
  effect.type === 'message.send' ||
  effect.type === 'http.request' ||
  (effect.type === 'signal.send' && effect.to === undefined);

/** One effect on its way out. It has been claimed on disk: the host will not hand it out again by itself. */
export interface Outgoing {
  /** The effect's id, the same at every attempt: what providers call an idempotency key. */
  key: string;
  contact: string;
  effect: LeavingEffect;
  /** The channel's id of the point of contact, of a message. */
  account: string;
  /** The customer's latest message, which some channels answer by its id. */
  answered: InMessage | null;
  /** From 1. */
  attempt: number;
}

/** What became of it. */
export type Sent =
  /** It went out; `message` is the provider's id of it. */
  | { is: 'sent'; message?: string }
  /** The provider will never take it: the contact is told that it failed. */
  | { is: 'refused'; code: number; title: string }
  /**
   * Nothing went out, for sure: try again after that many milliseconds. `free`: that was no try that counts, since nothing
   * is wrong with the message, such as when nobody is there to take it.
   */
  | { is: 'later'; after: number; why: string; free?: true }
  /** It may have gone out: a repeat could reach the customer twice. */
  | { is: 'unknown'; why: string }
  /** Of an `http.request`. */
  | ({ is: 'answered' } & Omit<HttpAnswer, 'after'>);

/** What to do about an effect of which nobody knows whether it went out. */
export type Settlement = 'sent' | 'resend' | 'drop';

/** An effect in doubt. */
export interface Doubt {
  key: string;
  contact: string;
  /** Whose it is: their name, or else their address. */
  customer: string;
  channel: string;
  pointOfContact: string;
  effect: LeavingEffect;
  since: number;
  why: string;
}

/** Whether a provider does a repeated key once (then it is repeated without asking), by effect. */
export type IsIdempotent = (effect: LeavingEffect) => boolean;
