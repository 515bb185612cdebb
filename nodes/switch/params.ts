import { z } from 'zod';
import { expression, key } from '../../runtime/model/field.ts';
import { distinctIds } from '../shared/keys.ts';

export const CASES_MAX = 50;
export const NAME_MAX = 60;
export const EQUALS_MAX = 200;

const one = z.strictObject({
  id: key(),
  name: z.string().min(1).max(NAME_MAX),
  /** The value as people read it. */
  equals: z.string().max(EQUALS_MAX).regex(/\S/),
});

export const params = z.strictObject({
  value: expression('any'),
  cases: z.array(one).min(1).max(CASES_MAX).refine(distinctIds),
  caseSensitive: z.boolean().default(false),
});

export type Case = z.output<typeof one>;

/** Ports with a fixed name; each case adds `case:ID`. */
export type PortId = 'else' | 'error';
export type Code = 'matched' | 'no-match' | 'same-value';
