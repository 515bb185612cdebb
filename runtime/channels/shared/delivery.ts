import type { Inbound } from '../../define/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { Workspace } from '../../model/workspace.ts';

/** One arrival of one body: when, at whose contact centre, and what it has become so far. */
export interface Delivery {
  readonly at: Instant;
  readonly workspace: Workspace;
  readonly into: Inbound;
}

/** The same, for one of our numbers or accounts. */
export interface Addressed extends Delivery {
  readonly pointOfContact: string;
}
