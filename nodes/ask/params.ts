import { z } from 'zod';
import { MEDIA_KINDS } from '../../runtime/model/channel.ts';
import { duration, expression, text, variable } from '../../runtime/model/field.ts';
import { DAY, HOUR, SECOND } from '../../runtime/model/instant.ts';
import { type MessageCode, message } from '../shared/message/params.ts';

export const TIMEOUT_MAX = (30 * DAY) / SECOND;
export const TIMEOUT_DEFAULT = (2 * HOUR) / SECOND;
export const RETRIES_MAX = 10;
export const LENGTH_MAX = 4_096;

const length = z.number().int().min(1).max(LENGTH_MAX);

/** What counts as an answer beside a choice of the message. */
const expects = z
  .discriminatedUnion('kind', [
    /** Whatever comes; with choices, only those. */
    z.strictObject({ kind: z.literal('any') }),
    z.strictObject({ kind: z.literal('text'), min: length.default(1), max: length.default(LENGTH_MAX) }),
    z.strictObject({
      kind: z.literal('number'),
      min: z.number().optional(),
      max: z.number().optional(),
      /** The variable that keeps the number itself. */
      saveNumber: variable('number').optional(),
    }),
    z.strictObject({ kind: z.literal('email') }),
    z.strictObject({ kind: z.literal('phone') }),
    z.strictObject({ kind: z.literal('date') }),
    /** Whatever makes the condition true; the answer is `message.text`. */
    z.strictObject({ kind: z.literal('pattern'), when: expression('boolean') }),
    z.strictObject({ kind: z.literal('media'), media: z.enum(['any', ...MEDIA_KINDS]).default('any') }),
  ])
  .default({ kind: 'any' });

export const params = z.strictObject({
  message,
  expects,
  /** What customers get whose answer is no choice and not as expected, and how often. */
  retry: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({
        kind: z.literal('again'),
        times: z.number().int().min(1).max(RETRIES_MAX).default(2),
        text: text({ multiline: true, limit: 'text.max' }),
      }),
    ])
    .default({ kind: 'none' }),
  /** Each time anew: from the question, and from each retry. */
  timeout: duration(TIMEOUT_MAX).default(TIMEOUT_DEFAULT),
  /** The variable that keeps what the customer wrote, the title of what they chose, or the id of what they sent. */
  saveTo: variable().optional(),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
export type Expects = Params['expects'];

/** Ports with a fixed name; each choice adds `choice:ID`. */
export type PortId = 'answered' | 'other' | 'timeout' | 'error';
export type Code =
  | MessageCode
  | 'least-over-most'
  | 'earlier-button'
  | 'chose'
  | 'typed-title'
  | 'typed-number'
  | 'asked-again'
  | 'no-match'
  | 'answered'
  | 'no-answer';
