import { createContext, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { DeskView } from '#runtime/index.ts';
import type { DoubtsView, FloorView, Told } from '#runtime/live.ts';
import type { Connection, LineStanding } from './connection.ts';

export const LineContext = createContext<Connection | null>(null);

/** @throws outside a page that has a line. */
export function useLine(): Connection {
  const line = useContext(LineContext);
  if (!line) throw new Error('There is no line to a host around this part.');
  return line;
}

export const useStanding = <T>(pick: (state: LineStanding) => T): T => useStore(useLine().standing, pick);

/** How far the host's clock is ahead of this machine's, in ms. */
const aheadOf = (now: number): number => now - Date.now();

/** Something the host shows, and how far its clock is ahead; undefined until it was told. */
interface Shown<T> {
  view: T;
  ahead: number;
}

export function useDesk(agent: string): Shown<DeskView> | undefined {
  const line = useLine();
  const [shown, setShown] = useState<Shown<DeskView>>();
  useEffect(() => {
    setShown(undefined);
    return line.watch({ desk: agent }, (told: Told) => {
      if (told.type === 'desk') setShown({ view: told.view, ahead: aheadOf(told.view.now) });
    });
  }, [line, agent]);
  return shown;
}

export function useFloor(): Shown<FloorView> | undefined {
  const line = useLine();
  const [shown, setShown] = useState<Shown<FloorView>>();
  useEffect(
    () =>
      line.watch({ floor: true }, (told) => {
        if (told.type === 'floor') setShown({ view: told.view, ahead: aheadOf(told.view.now) });
      }),
    [line],
  );
  return shown;
}

/** What is in doubt, for who administers; undefined until it was told. */
export function useDoubts(isTold: boolean): DoubtsView | undefined {
  const line = useLine();
  const [view, setView] = useState<DoubtsView>();
  useEffect(() => {
    if (!isTold) return;
    return line.watch({ doubts: true }, (told) => {
      if (told.type === 'doubts') setView(told.view);
    });
  }, [line, isTold]);
  return view;
}

const SECOND = 1_000;

/** The host's time, which moves by the second: never back behind what it told last. */
export function useHostNow(shown: Shown<{ now: number }> | undefined): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return shown ? Math.max(shown.view.now, now + shown.ahead) : now;
}
