import { z } from 'zod';

/** The name of a secret; the host has its value, no file does. */
export const secret = z.strictObject({ description: z.string().max(500).default('') });

/** A host that scripts may call: a name, or `*.` and a name for all below it. */
export const allowedHost = z
  .string()
  .max(253)
  .regex(/^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);

/** Whether a host name is one of those allowed. */
export const isAllowedHost = (host: string, allowed: readonly string[]): boolean =>
  allowed.some((one) => (one.startsWith('*.') ? host.endsWith(one.slice(1)) : host === one));
