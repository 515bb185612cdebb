import { createHash } from 'node:crypto';

/** The host of an address. */
const hostOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** The id of a message of ours: the same at every attempt, and of no other message of any host. */
export function messageIdOf(key: string, from: string): string {
  const readable = key.replace(/[^A-Za-z0-9]+/g, '.').slice(0, 60);
  const unique = createHash('sha256').update(`${from} ${key}`).digest('hex').slice(0, 16);
  return `<${readable}.${unique}@${hostOf(from)}>`;
}

/** The id of a message that came without one: the same however often it comes. */
export const idOfContent = (content: Buffer, to: string): string =>
  `<${createHash('sha256').update(content).digest('hex')}@${hostOf(to)}>`;
