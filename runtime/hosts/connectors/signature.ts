import { createHmac, timingSafeEqual } from 'node:crypto';

export const hmacHex = (secret: string, ...parts: (string | Buffer)[]): string =>
  hmac('sha256', secret, parts).digest('hex');

export const hmacSha1Base64 = (secret: string, ...parts: (string | Buffer)[]): string =>
  hmac('sha1', secret, parts).digest('base64');

function hmac(algorithm: string, secret: string, parts: readonly (string | Buffer)[]) {
  const made = createHmac(algorithm, secret);
  for (const part of parts) made.update(part);
  return made;
}

/** Whether two texts are the same, in a time that tells nothing of where they differ. Their length is no secret. */
export function sameText(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
