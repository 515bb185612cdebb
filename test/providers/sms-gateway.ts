import { createHmac, randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  type Answer,
  type Behaviour,
  createBehaviours,
  createCounts,
  openSite,
  type Reached,
} from './provider.ts';

const number = z.string().regex(/^\+[1-9]\d{5,14}$/);

/** https://www.twilio.com/docs/messaging/api/message-resource */
const message = z
  .strictObject({
    To: number,
    From: number.optional(),
    MessagingServiceSid: z
      .string()
      .regex(/^MG[0-9a-f]{32}$/)
      .optional(),
    Body: z.string().min(1).max(1_600),
    StatusCallback: z.url().optional(),
  })
  .refine((sent) => (sent.From === undefined) !== (sent.MessagingServiceSid === undefined), 'either of them');

export type SmsMessage = z.output<typeof message>;

/** A gateway with Twilio's fields, on loopback. `authorization` is the header that it takes. */
export async function openSmsGateway({ authorization }: { authorization: string }) {
  const accepted: { id: string; key: string; message: SmsMessage }[] = [];
  const counts = createCounts();
  const { wish, next } = createBehaviours();

  const site = await openSite((reached) => {
    if (reached.headers.authorization !== authorization) return failure({ code: 20_003, status: 401 });
    if (reached.url.pathname !== '/account/Messages.json') return failure({ code: 20_404, status: 404 });
    const wanted = next();
    const { data, error } = message.safeParse(fieldsOf(reached));
    if (error) return failure({ code: 21_212, title: JSON.stringify(error.issues) });
    if (wanted === 'drop') return undefined;
    if (wanted === 'silence') return null;
    if (typeof wanted === 'object') return failure(wanted);
    const id = `SM${randomUUID().replaceAll('-', '')}`;
    const key = String(reached.headers['idempotency-key']);
    counts.add(key);
    accepted.push({ id, key, message: data });
    if (wanted === 'accept-and-drop') return undefined;
    return { status: 201, body: { sid: id, status: 'queued', error_code: null, error_message: null } };
  });

  return { ...site, root: `${site.root}/account`, accepted, counts, wish };
}

export type SmsGateway = Awaited<ReturnType<typeof openSmsGateway>>;

const fieldsOf = ({ headers, body }: Reached): unknown =>
  headers['content-type'] === 'application/json'
    ? JSON.parse(body.toString())
    : Object.fromEntries(new URLSearchParams(body.toString()));

function failure(wanted: Exclude<Behaviour, string>): Answer {
  if (!('code' in wanted))
    return {
      status: wanted.status,
      body: Buffer.from(wanted.body ?? '<html>'),
      headers: wanted.headers ?? {},
    };
  const { code, title = 'Failed', status = 400 } = wanted;
  return { status, body: { code, message: title, more_info: 'https://gateway.example/errors', status } };
}

/** How the gateway signs a body at a moment, in milliseconds. */
export function smsHeaders(secret: string, body: string, at: number): Record<string, string> {
  const timestamp = String(Math.floor(at / 1_000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'x-timestamp': timestamp, 'x-signature': `sha256=${signature}` };
}
