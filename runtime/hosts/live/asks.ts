import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';
import { maskerOf } from '../../masking/masker.ts';
import { id } from '../../model/ids.ts';
import type { Host } from '../contract/host.ts';
import type { ContactFilter, ContactLine } from '../contract/views.ts';
import type { Around } from '../server/around.ts';
import { needs } from '../server/needs.ts';
import { Refusal } from '../server/refusal.ts';

/** As many contacts as are told at once. */
export const CONTACTS_MAX = 200;
/** The longest customer or contact that is looked for, in characters. */
export const SOUGHT_MAX = 200;

const filter = z.strictObject({
  script: id.optional(),
  step: id.optional(),
  open: z.enum(['true', 'false']).optional(),
  customer: z.string().min(1).max(SOUGHT_MAX).optional(),
  limit: z.coerce.number().int().min(1).max(CONTACTS_MAX).default(CONTACTS_MAX),
});
const ofContact = z.strictObject({ id: z.string().min(1).max(SOUGHT_MAX) });

/** @throws Refusal 400 when it does not fit. */
export function read<T>(schema: z.ZodType<T>, given: unknown): T {
  const { data, success, error } = schema.safeParse(given);
  if (success) return data;
  throw new Refusal(400, 'live.not-understood', { at: error.issues[0]?.path.join('.') ?? '' });
}

function filterOf(query: unknown): ContactFilter {
  const { open, ...rest } = read(filter, query);
  const given = { ...rest, ...(open === undefined ? {} : { open: open === 'true' }) };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Addresses as desks show them. */
function hidden(host: Host, lines: readonly ContactLine[]): readonly ContactLine[] {
  const masker = maskerOf(host.workspace().masking);
  return lines.map((line) => ({ ...line, customer: masker.address(line.customer) }));
}

/** Contacts and what happened to one: for who supervises; agents: for who may sit anywhere. */
export const askRoutes =
  ({ host }: Pick<Around, 'host'>): FastifyPluginAsync =>
  async (app) => {
    const preHandler = needs('supervise');
    app.get('/api/agents', { preHandler: needs('administer') }, async () => ({
      agents: Object.entries(host.workspace().agents)
        .filter(([, { active }]) => active)
        .map(([agent, { name }]) => ({ id: agent, name })),
    }));
    app.get('/api/contacts', { preHandler }, async ({ query }) => ({
      contacts: hidden(host, await host.contacts(filterOf(query))),
    }));
    app.get('/api/contacts/:id/history', { preHandler }, async ({ params }) => {
      const found = await host.history(read(ofContact, params).id);
      if (!found) throw new Refusal(404, 'live.no-contact');
      return found;
    });
  };
