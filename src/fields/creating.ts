import { createContext } from 'react';
import type { ReferenceKind } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Also } from './host.ts';

/** What a field can name, and lack: a thing of the workspace, or a flow. */
export type Creatable = ReferenceKind | 'script';

/** A new thing: the id it is to have, and what puts it in its place. */
export interface Created {
  id: string;
  put: Also;
}

/** Makes things where they are missed, and goes to them. Given by whoever puts the studio together. */
export interface Creating {
  /** Undefined while there is nothing that such a thing must refer to. */
  make(studio: Studio, kind: Creatable): Promise<Created | undefined>;
  open(studio: Studio, kind: Creatable, id: string): Promise<void>;
}

export const CreatingContext = createContext<Creating | null>(null);
