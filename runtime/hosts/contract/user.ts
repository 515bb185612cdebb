import type {} from 'fastify';

/**
 * What somebody who is logged in may do: `desk`, have an agent's desk; `supervise`, see queues, contacts and timelines;
 * `publish`, change what runs; `administer`, everything else, such as settling doubts, inviting and reading the audit log.
 */
export const GRANTS = ['desk', 'supervise', 'publish', 'administer'] as const;
export type Grant = (typeof GRANTS)[number];

/** Who is logged in: `request.user`, null for a stranger. */
export interface HostUser {
  /** As the audit log names them. */
  id: string;
  name: string;
  /** The agent of the workspace whose desk they have; an administrator may take any. */
  agent: string | null;
  grants: readonly Grant[];
}

declare module 'fastify' {
  interface FastifyRequest {
    user: HostUser | null;
  }
}
