import { type ComponentType, useMemo } from 'react';
import { type DeskSource, deskOf } from '#runtime/desk.ts';
import type { DeskAct, DeskView } from '#runtime/index.ts';
import { actedBy } from './desks.ts';
import { useSimulator } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';

/** An agent's desk, of the room that has it. */
export type DeskComponent = ComponentType<{
  view: DeskView;
  act: (act: DeskAct) => void;
  zone?: string;
}>;

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
