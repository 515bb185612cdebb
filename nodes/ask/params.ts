import { z } from 'zod';
import { duration, variable } from '../../runtime/model/field.ts';
import { DAY, HOUR, SECOND } from '../../runtime/model/instant.ts';
import { type MessageCode, message } from '../shared/message/params.ts';

export const TIMEOUT_MAX = (30 * DAY) / SECOND;
export const TIMEOUT_DEFAULT = (2 * HOUR) / SECOND;

export const params = z.strictObject({
  message,
  timeout: duration(TIMEOUT_MAX).default(TIMEOUT_DEFAULT),
  /** The variable that keeps what the customer wrote, or the title of what they chose. */
  saveTo: variable().optional(),
});

/** Ports with a fixed name; each choice adds `choice:ID`. */
export type PortId = 'answered' | 'other' | 'timeout' | 'error';
export type Code =
  | MessageCode
  | 'chose'
  | 'typed-title'
  | 'typed-number'
  | 'no-match'
  | 'answered'
  | 'no-answer';
