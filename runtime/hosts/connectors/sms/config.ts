import { z } from 'zod';
import { secretRef } from '../../config/secret.ts';

/** Seconds that a signed request may be old, or ahead of our clock. */
export const REPLAY_SECONDS = 300;
export const REPLAY_SECONDS_MAX = 3_600;

const header = (name: string) =>
  z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, 'in small letters')
    .default(name);

const timestamped = z.strictObject({
  kind: z.literal('timestamped'),
  secret: secretRef.describe('What the gateway signs with: HMAC-SHA256 of TIMESTAMP.BODY, in hexadecimal.'),
  signatureHeader: header('x-signature').describe('The header with the signature, after “sha256=” or bare.'),
  timestampHeader: header('x-timestamp').describe('The header with the seconds since 1970.'),
  replaySeconds: z
    .number()
    .int()
    .min(1)
    .max(REPLAY_SECONDS_MAX)
    .default(REPLAY_SECONDS)
    .describe('Seconds that a request may be old.'),
});

const twilio = z.strictObject({
  kind: z.literal('twilio'),
  authToken: secretRef.describe('The account’s auth token: Twilio signs the address and the fields with it.'),
  url: z.url({ protocol: /^https?$/ }).describe('The webhook as Twilio has it, to the letter.'),
});

const basic = z.strictObject({ kind: z.literal('basic'), user: z.string().min(1), password: secretRef });
const token = z.strictObject({ kind: z.literal('bearer'), token: secretRef });

/** SMS by way of a gateway over HTTP, in `host.json`. */
export const smsConfig = z.strictObject({
  root: z
    .url({ protocol: /^https?$/ })
    .describe('Below which Messages.json is posted, as in https://api.twilio.com/2010-04-01/Accounts/AC….'),
  auth: z.discriminatedUnion('kind', [basic, token]).describe('How the gateway knows us.'),
  signed: z.discriminatedUnion('kind', [timestamped, twilio]).describe('How we know the gateway.'),
  form: z.enum(['form', 'json']).default('form').describe('How messages are posted; both are read.'),
  statusCallback: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Where the gateway reports what became of messages; absent: below publicUrl, when that is set.',
    ),
  idempotent: z
    .boolean()
    .default(false)
    .describe('The gateway does a request with the same Idempotency-Key once.'),
  answerSeconds: z.number().min(0.05).max(120).default(30).describe('Seconds until it must have answered.'),
});

export type SmsConfig = z.output<typeof smsConfig>;
