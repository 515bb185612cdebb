import { z } from 'zod';
import { duration, reference, template, variable } from '../../runtime/model/field.ts';
import { REQUEST_TIMEOUT_MAX } from '../../runtime/model/integration.ts';
import { givenValues, takenValues } from '../shared/values/params.ts';
import { MEMBER_PATH, VALUE_PATH } from './path.ts';

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export const HEADERS_MAX = 20;
export const TIMEOUT_DEFAULT = 10;
const PATH_MAX = 200;
const PREFIX_MAX = 50;

/** A token of HTTP: RFC 9110, 5.6.2. */
const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;

const headerValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: template() }),
  z.strictObject({
    kind: z.literal('secret'),
    secret: reference('secrets'),
    /** What stands before it, such as `Bearer `. */
    prefix: z
      .string()
      .max(PREFIX_MAX)
      .regex(/^[ -z]*$/)
      .default(''),
  }),
]);

const header = z.strictObject({ name: z.string().regex(HEADER_NAME), value: headerValue });

const body = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  /** A JSON object. */
  z.strictObject({
    kind: z.literal('json'),
    values: givenValues(z.string().max(PATH_MAX).regex(MEMBER_PATH)),
  }),
]);

const distinctNames = (headers: readonly { name: string }[]): boolean =>
  new Set(headers.map(({ name }) => name.toLowerCase())).size === headers.length;

export const params = z.strictObject({
  method: z.enum(METHODS).default('GET'),
  url: template({ encode: 'url' }),
  headers: z.array(header).max(HEADERS_MAX).refine(distinctNames).default([]),
  body: body.default({ kind: 'none' }),
  /** Of one attempt. */
  timeout: duration(REQUEST_TIMEOUT_MAX).default(TIMEOUT_DEFAULT),
  results: takenValues(z.string().max(PATH_MAX).regex(VALUE_PATH)),
  /** The variable that keeps the status, such as 404. */
  statusTo: variable('number').optional(),
});

export type Params = z.output<typeof params>;
export type Header = z.output<typeof header>;
export type Body = z.output<typeof body>;

export type PortId = 'success' | 'refused' | 'timeout' | 'error';
export type Code =
  | 'answered'
  | 'refused'
  | 'no-answer'
  | 'unsafe-url'
  | 'host-not-allowed'
  | 'body-not-sent'
  | 'body-clash'
  | 'bad-header'
  | 'no-value'
  | 'failed'
  | 'too-large'
  | 'not-json'
  | 'not-allowed'
  | 'no-secret';
