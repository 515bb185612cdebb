import type { preHandlerAsyncHookHandler } from 'fastify';
import type { Grant } from '../contract/user.ts';
import { Refusal } from './refusal.ts';

/** A `preHandler` that lets only those pass who have the grant: 401 for strangers, 403 for all others. */
export const needs =
  (grant: Grant): preHandlerAsyncHookHandler =>
  async ({ user }) => {
    if (!user) throw new Refusal(401, 'server.not-logged-in');
    if (!user.grants.includes(grant)) throw new Refusal(403, 'server.not-granted', { grant });
  };
