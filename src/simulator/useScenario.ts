import { useEffect } from 'react';
import { useStudio } from '#src/app/hooks.ts';
import { takeHistory } from './history.ts';
import { recordedOf, takeWanted } from './scenario.ts';
import type { SimulatorStore } from './store.ts';

/** Offers what is played to be kept as a scenario, and plays the scenario that somebody wants to look at. */
export function useScenario(simulator: SimulatorStore, flowId: string): void {
  const studio = useStudio();
  useEffect(() => {
    const { set } = studio.session.getState();
    const offer = () => set({ recorded: recordedOf(simulator.getState()) });
    const take = () => {
      takeWanted(studio, simulator, flowId);
      takeHistory(studio, simulator, flowId);
    };
    offer();
    const stop = simulator.subscribe((now, before) => {
      if (now.simulation !== before.simulation) offer();
    });
    take();
    const stopTaking = studio.session.subscribe((now, before) => {
      if (now.wantedCourse !== before.wantedCourse || now.wantedHistory !== before.wantedHistory) take();
    });
    return () => {
      stop();
      stopTaking();
      set({ recorded: null });
    };
  }, [studio, simulator, flowId]);
}
