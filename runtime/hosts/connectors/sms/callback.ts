import { hmacHex, sameText } from '../signature.ts';

/** Characters of the proof: 128 bits. */
const PROOF = 32;

const proofOf = (secret: string, effect: string): string =>
  hmacHex(secret, 'report of ', effect).slice(0, PROOF);

/**
 * Where the gateway reports what became of a message, and of which effect: it gives no ids of ours back, but asks for
 * this address. Nobody else can make one up.
 */
export function callbackOf(address: string, effect: string, secret: string): string {
  const url = new URL(address);
  url.searchParams.set('effect', effect);
  url.searchParams.set('proof', proofOf(secret, effect));
  return url.href;
}

/** The effect of an address that was asked for. */
export function effectOf(
  { effect, proof }: Readonly<Record<string, string | undefined>>,
  secret: string,
): string | undefined {
  if (effect === undefined || proof === undefined) return undefined;
  return sameText(proof, proofOf(secret, effect)) ? effect : undefined;
}
