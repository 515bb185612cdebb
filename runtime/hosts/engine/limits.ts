/** How much a host takes on at a time. Whoever starts one may say otherwise. */
export interface EngineLimits {
  /** Effects on their way out at a time: so many can be in doubt after a crash. */
  effectsAtOnce: number;
  /** Effects that wait to be sent; with more, nothing new is begun until some have gone. */
  effectsWaiting: number;
  /** Inputs that wait to happen; more are refused. */
  inputsWaiting: number;
  /** Inputs written with one commit. */
  inputsAtOnce: number;
  /** Timers that fire with one commit: after an outage many are due. */
  timersAtOnce: number;
  /** How often an effect is tried that nobody took. */
  attempts: number;
  /** How long a delivery report is waited for, of an effect in doubt, in milliseconds. */
  doubtWait: number;
}

export const LIMITS: EngineLimits = {
  effectsAtOnce: 64,
  effectsWaiting: 2_000,
  inputsWaiting: 20_000,
  inputsAtOnce: 512,
  timersAtOnce: 500,
  attempts: 12,
  doubtWait: 60_000,
};
