import { type LookupAddress, type LookupOptions, lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';

/** What a connection fails with when its address may not be called. */
export class NotAllowed extends Error {}

export type Resolver = (host: string, options: LookupOptions & { all: true }, done: Done) => void;
type Done = (thrown: NodeJS.ErrnoException | null, found?: LookupAddress[]) => void;

/**
 * How connections look names up: they get the addresses that were looked at, so a name cannot mean another address by
 * the time it is called. A name with one address that may not be called is refused as a whole.
 */
export const checkedLookup =
  (mayCall: (address: string) => boolean, resolve: Resolver = lookUp): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (thrown, found = []) => {
      const [first] = found;
      if (thrown || !first) return done(thrown ?? new Error('no address'), '');
      if (!found.every(({ address }) => mayCall(address))) return done(new NotAllowed(host), '');
      if (options.all) return done(null, found);
      done(null, first.address, first.family);
    });
  };

/** Whether a URL's host is an address, which is never looked up. */
export const isAddress = (host: string): boolean => isIP(host.replace(/^\[(.*)\]$/, '$1')) !== 0;
