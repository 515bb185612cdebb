import { z } from 'zod';

/*
 * As CXone's REST API action: answers are JSON of 32 KB at most, a request takes 90 seconds at most, and one that
 * fails is tried twice in all.
 * https://help.nicecxone.com/zh-cn/content/studio/actions/rest_api/rest_api.htm
 */
/** Seconds that one attempt may take. */
export const REQUEST_TIMEOUT_MAX = 90;
/** How often a request is tried in all. */
export const REQUEST_ATTEMPTS = 2;
/** Bytes of an answer: a host reads no further, and tells `too-large`. */
export const RESPONSE_BYTES_MAX = 32 * 1_024;

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
