import { z } from 'zod';

/** `https://shop.example`, without a path; `*`: any page may. */
const origin = z.union([z.literal('*'), z.string().regex(/^https?:\/\/[^/\s*]+$/)]);

/** The chat's part of `host.json`. */
export const chatSettings = z.strictObject({
  origins: z
    .record(z.string(), z.array(origin))
    .default({})
    .describe('Sites that may show the chat, by point of contact. The host’s own pages always may.'),
  sockets: z
    .int()
    .min(1)
    .max(100_000)
    .default(500)
    .describe('Pages that have the chat open at once. The others of limits.sockets are left to agents.'),
});

export type ChatSettings = z.output<typeof chatSettings>;

/** Whether a page of that origin may speak for a point of contact. Browsers always say where a page is from. */
export function mayEmbed(
  { origins }: ChatSettings,
  pointOfContact: string,
  origin: string | undefined,
  own: readonly string[],
): boolean {
  if (origin === undefined) return false;
  const allowed = Object.hasOwn(origins, pointOfContact) ? (origins[pointOfContact] ?? []) : [];
  return own.includes(origin) || allowed.includes(origin) || allowed.includes('*');
}
