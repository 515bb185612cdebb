import { createContext, useContext, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useStudio } from '#src/app/hooks.ts';
import type { Played } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import { createCollector } from './coverage.ts';
import { followStop } from './follow.ts';
import { keptSetting } from './kept-setting.ts';
import { frontOf } from './stage.ts';
import {
  createSimulator,
  type SimulatorState,
  type SimulatorStore,
  shownPath,
  shownSituation,
  shownStop,
} from './store.ts';

/** The simulator of each flow, so that closing the panel or looking at another flow loses no conversation. */
const simulators = new WeakMap<Studio, Map<string, SimulatorStore>>();

function simulatorOf(studio: Studio, flowId: string): SimulatorStore {
  const ofStudio = simulators.get(studio) ?? new Map<string, SimulatorStore>();
  simulators.set(studio, ofStudio);
  const known = ofStudio.get(flowId);
  if (known) return known;
  const made = createSimulator(studio, flowId, keptSetting(localStorage, flowId));
  const collect = createCollector(studio);
  made.subscribe(({ simulation }) => simulation && collect(simulation));
  made.getState().restart();
  ofStudio.set(flowId, made);
  return made;
}

/** A way that grew no longer is the same: the canvas need not look at it again. */
const isSamePath = (one: Played | null, other: Played | null): boolean =>
  one !== null &&
  other !== null &&
  one.waitingAt === other.waitingAt &&
  one.edges.size === other.edges.size &&
  one.nodes.length === other.nodes.length &&
  one.nodes.every((node, index) => node === other.nodes[index]);

/** What was looked at meanwhile changes nothing of what the canvas shows. */
const isSameScene = (one: SimulatorState, other: SimulatorState): boolean =>
  one.simulation === other.simulation &&
  one.point === other.point &&
  one.caller === other.caller &&
  one.guests === other.guests;

export const SimulatorContext = createContext<SimulatorStore | null>(null);

/** The simulator of a flow, its path lit on the canvas for as long as it is shown. */
export function useSimulatorOf(flowId: string): SimulatorStore {
  const studio = useStudio();
  const simulator = useMemo(() => simulatorOf(studio, flowId), [studio, flowId]);
  useEffect(() => {
    const { set } = studio.session.getState();
    const light = (state: SimulatorState) => {
      followStop(studio, state);
      const stopped = shownStop(state);
      const { flowId: open, surface } = studio.session.getState();
      const { played: before } = studio.session.getState();
      const played = shownPath(state, open);
      set({
        played: isSamePath(before, played) ? before : played,
        underWay: shownSituation(state, open),
        stopped,
      });
      if (stopped?.flow === open) surface?.show([stopped.node]);
    };
    light(simulator.getState());
    const stop = simulator.subscribe((now, before) => isSameScene(now, before) || light(now));
    // A flow that could not be played, or that nobody could write to, is tried again whenever something changes.
    const retry = () => {
      if (!frontOf(simulator.getState())) simulator.getState().restart();
    };
    retry();
    const stopTrying = studio.document.subscribe(retry);
    const stopWaiting = studio.session.subscribe(({ patternsLoaded }, before) => {
      if (patternsLoaded !== before.patternsLoaded) retry();
    });
    return () => {
      stop();
      stopTrying();
      stopWaiting();
      set({ played: null, underWay: null, stopped: null });
    };
  }, [studio, simulator]);
  return simulator;
}

/** The simulator that the panel shows. */
export function useSimulatorStore(): SimulatorStore {
  const simulator = useContext(SimulatorContext);
  if (!simulator) throw new Error('A part of the simulator was rendered outside SimulatorContext.');
  return simulator;
}

export const useSimulator = <T>(pick: (state: SimulatorState) => T): T => useStore(useSimulatorStore(), pick);
