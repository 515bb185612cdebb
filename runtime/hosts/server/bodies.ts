import type { FastifyInstance } from 'fastify';
import { scan } from '../../compile/1-read/scan.ts';
import { Refusal } from './refusal.ts';

/** Fields of a form. */
export const FORM_FIELDS_MAX = 1_000;

/** Keys that reach into an object instead of into the data. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Bodies are JSON or forms. Anything else, such as a file, is for a room to declare. */
export function takeBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parsers = { 'application/json': readBody, 'application/x-www-form-urlencoded': readForm };
  for (const [type, read] of Object.entries(parsers))
    app.addContentTypeParser(type, { parseAs: 'buffer' }, async (_: unknown, body: Buffer) =>
      body.length === 0 ? undefined : read(textOf(body)),
    );
}

function textOf(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Refusal(400, 'server.bad-body');
  }
}

/** A body of JSON. @throws Refusal 400 for what is none, is nested too deeply or has a reserved key. */
export function readBody(text: string): unknown {
  if (text.trim() === '' || scan(text)) throw new Refusal(400, 'server.bad-body');
  const value: unknown = JSON.parse(text);
  if (hasReserved(value)) throw new Refusal(400, 'server.bad-body');
  return value;
}

/** `scan` has seen to the depth. */
const hasReserved = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, inner]) => RESERVED.has(key) || hasReserved(inner));

/** The fields of a form; of those that come twice the last. @throws Refusal 400 for too many or a reserved one. */
export function readForm(text: string): Record<string, string> {
  const fields = [...new URLSearchParams(text)];
  if (fields.length > FORM_FIELDS_MAX || fields.some(([name]) => RESERVED.has(name)))
    throw new Refusal(400, 'server.bad-body');
  return Object.fromEntries(fields);
}
