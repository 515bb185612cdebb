import { useMemo } from 'react';
import { type DeskSource, deskOf } from '#runtime/desk.ts';
import type { DeskComponent } from './Desks.tsx';
import { actedBy } from './desks.ts';
import { useSimulator } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';

interface DeskOfProps {
  desk: DeskComponent;
  agent: string;
  source: DeskSource;
}

/** One agent's desk in the simulation. */
export function DeskOf({ desk: Desk, agent, source }: DeskOfProps) {
  const put = useSimulator((state) => state.put);
  const { zone } = useTimes();
  const view = useMemo(() => deskOf(source, agent), [source, agent]);
  return (
    <div className="sim-floor-desk">
      <Desk view={view} zone={zone} act={(act) => put(actedBy(source, agent, act))} />
    </div>
  );
}
