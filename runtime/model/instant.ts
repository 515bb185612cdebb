import { z } from 'zod';

/** Milliseconds since 1970-01-01T00:00Z: the one form of time inside the runtime. */
export type Instant = number;

/** RFC 3339 in files and on lines, milliseconds inside. `decode` reads a line, `encode` writes one. */
export const instant = z.codec(z.iso.datetime({ offset: true }), z.number(), {
  decode: (text) => Date.parse(text),
  encode: (ms) => new Date(ms).toISOString(),
});

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
