import { z } from 'zod';

/** Where something is drawn: its upper left corner, px. */
export const position = z.strictObject({ x: z.number(), y: z.number() });

export type Position = z.infer<typeof position>;
