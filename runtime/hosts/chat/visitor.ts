import { createHash, randomBytes } from 'node:crypto';

/** Somebody at a point of contact, as the host knows them. */
export interface Visitor {
  pointOfContact: string;
  /** What agents see as well. */
  address: string;
  /** What only their browser has. */
  resume: string;
}

const SECRET_BYTES = 32;
/** Of the digest: two of ten million visitors are the same with a chance of one in a hundred million. */
const ADDRESS_BYTES = 9;
const ADDRESS_LENGTH = 14;

/**
 * Whoever has the secret is the visitor. The address is made of it and cannot be turned back, so that neither knowing
 * an address nor guessing one opens a conversation; and there is no key that could be lost, stolen or changed. It is short,
 * since it is what agents see of who gave no name.
 */
export const visitorOf = (pointOfContact: string, resume: string = newSecret()): Visitor => ({
  pointOfContact,
  resume,
  address: addressOf(pointOfContact, resume),
});

function addressOf(pointOfContact: string, resume: string): string {
  const digest = createHash('sha256').update(`web chat\n${pointOfContact}\n${resume}`).digest();
  const number = BigInt(`0x${digest.subarray(0, ADDRESS_BYTES).toString('hex')}`);
  return number.toString(36).padStart(ADDRESS_LENGTH, '0');
}

const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** Of one visitor, for maps. */
export const keyOf = (pointOfContact: string, address: string): string => `${pointOfContact} ${address}`;

/** The channel's id of what a visitor does: one page cannot take the name of another's message. */
export const messageIdOf = ({ address }: Visitor, id: string): string => `${address}-${id}`;

/** The page's own id of a message, of the channel's. */
export const ownIdOf = (address: string, messageId: string): string =>
  messageId.startsWith(`${address}-`) ? messageId.slice(address.length + 1) : messageId;
