import { useContext } from 'react';
import { useStudio } from '#src/app/hooks.ts';
import { type Creatable, CreatingContext } from '../creating.ts';
import type { Also } from '../host.ts';
import type { Picked } from '../picked.ts';

const creatable = (type: Picked): Creatable | undefined =>
  type.kind === 'reference' ? type.to : type.kind === 'script' ? 'script' : undefined;

/** Making a thing to be picked, and going to one that is; undefined where there is nothing of the kind. */
export interface InPlace {
  create(): void;
  open(id: string): void;
}

export function useCreating(type: Picked, onMade: (id: string, also: Also) => void): InPlace | undefined {
  const studio = useStudio();
  const creating = useContext(CreatingContext);
  const kind = creatable(type);
  if (!creating || kind === undefined) return undefined;
  const create = async () => {
    const made = await creating.make(studio, kind);
    if (made) onMade(made.id, made.put);
  };
  return {
    create: () => void create(),
    open: (id) => void creating.open(studio, kind, id),
  };
}
