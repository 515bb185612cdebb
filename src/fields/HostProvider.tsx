import type { ReactNode } from 'react';
import { type FieldHost, FieldHostContext, LatestHostContext } from './host.ts';

/** Gives the fields inside what they are of. */
export function HostProvider({ host, children }: { host: FieldHost; children: ReactNode }) {
  return (
    <LatestHostContext value={host}>
      <FieldHostContext value={host}>{children}</FieldHostContext>
    </LatestHostContext>
  );
}
