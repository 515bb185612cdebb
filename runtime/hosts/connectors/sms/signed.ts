import { error } from '../../../model/problem.ts';
import type { SecretOf } from '../../config/secret.ts';
import { type Received, refusedWith, type WebhookRequest } from '../connector.ts';
import { formOf } from '../json.ts';
import { hmacHex, hmacSha1Base64, sameText } from '../signature.ts';
import type { SmsConfig } from './config.ts';

/** What is wrong with a request; undefined: it is the gateway's. */
export type CheckSignature = (request: WebhookRequest) => Received | undefined;

type Way<K> = Extract<SmsConfig['signed'], { kind: K }>;

const NOT_SIGNED = refusedWith(401, error('connector.not-signed'));
const WRONG = refusedWith(403, error('connector.wrong-signature'));
const TOO_OLD = refusedWith(403, error('connector.too-old'));

/** One header, which must be there once. */
const one = ({ headers }: WebhookRequest, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** The signature counts before the time: who cannot sign learns nothing of our clock. */
function checkTimestamped(way: Way<'timestamped'>, secret: string): CheckSignature {
  return (request) => {
    const signature = one(request, way.signatureHeader);
    const timestamp = one(request, way.timestampHeader);
    if (signature === undefined || timestamp === undefined) return NOT_SIGNED;
    const expected = hmacHex(secret, `${timestamp}.`, request.rawBody);
    if (!sameText(signature.replace(/^sha256=/, ''), expected)) return WRONG;
    if (!/^\d{1,12}$/.test(timestamp)) return TOO_OLD;
    const off = Math.abs(request.at - Number(timestamp) * 1_000);
    return off > way.replaySeconds * 1_000 ? TOO_OLD : undefined;
  };
}

/** https://www.twilio.com/docs/usage/security: the address, and each field with its value, in the order of their names. */
function checkTwilio(way: Way<'twilio'>, authToken: string): CheckSignature {
  return (request) => {
    const signature = one(request, 'x-twilio-signature');
    if (signature === undefined) return NOT_SIGNED;
    const fields = Object.entries(formOf(request.rawBody) as Record<string, string>);
    const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
    const signed = fields
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, value]) => `${name}${value}`);
    const expected = hmacSha1Base64(authToken, `${way.url}${query}`, ...signed);
    return sameText(signature, expected) ? undefined : WRONG;
  };
}

export const checkSignature = (way: SmsConfig['signed'], secretOf: SecretOf): CheckSignature =>
  way.kind === 'twilio'
    ? checkTwilio(way, secretOf(way.authToken))
    : checkTimestamped(way, secretOf(way.secret));
