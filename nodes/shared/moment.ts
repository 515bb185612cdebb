import type { Instant } from '../../runtime/model/instant.ts';

/** A time as reasons mention it: RFC 3339, in UTC. */
export const moment = (at: Instant): string => new Date(at).toISOString();
