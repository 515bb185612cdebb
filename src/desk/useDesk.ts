import { createContext, useContext } from 'react';
import type { DeskAct, Instant } from '#runtime/index.ts';

/** What every part of a desk needs. */
export interface DeskAround {
  /** Id of the desk in the page: what several desks have goes by it as well. */
  id: string;
  /** The desk's own time: it moves only when the simulation does. */
  now: Instant;
  /** The zone that times are shown in, as IANA names it. */
  zone: string;
  act: (act: DeskAct) => void;
}

export const DeskContext = createContext<DeskAround | null>(null);

/** @throws outside a desk. */
export function useDesk(): DeskAround {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk around this part.');
  return desk;
}
