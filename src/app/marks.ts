import { Minus, Move, Pencil, Plus } from 'lucide-react';
import type { Icon } from '#src/ui/icon.ts';
import type { Mark } from './compared.ts';

/** What stands for what became of a thing, beside its colour. */
export const SIGNS: Readonly<Record<Mark, Icon>> = {
  added: Plus,
  removed: Minus,
  changed: Pencil,
  moved: Move,
};
