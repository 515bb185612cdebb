import type { Instant } from '../../model/instant.ts';

/** One revision of a script on a host. A contact follows the revision it began with to its end. */
export interface PublishedRevision {
  script: string;
  revision: string;
  name: string;
  publishedAt: Instant;
  by: string;
  /** Of 100 new contacts, how many begin with it; 0: none any more. */
  share: number;
  /** Contacts that follow it and are not closed. */
  open: number;
  /** live: new contacts begin with it; draining: only those it has; retired: nobody is left. */
  state: 'live' | 'draining' | 'retired';
}

/** What a publication asks for. With a share below 100 the revision that was live keeps the rest. */
export interface Publication {
  /** The script as text, as `compile` writes it. */
  script: string;
  share: number;
  by: string;
}
