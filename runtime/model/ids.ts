import { z } from 'zod';
import { isReservedName } from './json.ts';

export const ID_MAX = 64;

/** An identifier in a file: a letter, then letters, digits, `_` or `-`; at most 64 characters. */
export const id = z
  .string()
  .max(ID_MAX)
  .regex(/^[A-Za-z][A-Za-z0-9_-]*$/)
  .refine((value) => !isReservedName(value));

/** Things by their id. */
export const byId = <T extends z.ZodType>(value: T) => z.record(id, value);
