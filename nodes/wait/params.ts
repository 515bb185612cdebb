import { z } from 'zod';
import { duration, expression, reference } from '../../runtime/model/field.ts';
import { DAY, HOUR, SECOND } from '../../runtime/model/instant.ts';

export const DURATION_MAX = (30 * DAY) / SECOND;
export const DURATION_INITIAL = HOUR / SECOND;

const wait = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('for'), duration: duration(DURATION_MAX) }),
  z.strictObject({ kind: z.literal('until'), time: expression('timestamp') }),
  z.strictObject({ kind: z.literal('until-open'), hours: reference('hours') }),
]);

export const params = z.strictObject({ wait });

/** What is waited for. */
export type Wait = z.output<typeof wait>;
export type WaitInput = z.input<typeof wait>;

export type PortId = 'next' | 'error';
export type Code = 'waits' | 'over' | 'past' | 'closed' | 'open' | 'opened' | 'never-opens';
