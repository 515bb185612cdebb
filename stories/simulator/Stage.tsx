import type { ReactNode } from 'react';
import { StudioContext } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';
import { WordsProvider } from '#src/i18n/WordsProvider.tsx';
import { createSimulator, type SimulatorState } from '#src/simulator/store.ts';
import { SimulatorContext } from '#src/simulator/useSimulator.ts';
import { OPEN } from './example.ts';
import '#src/simulator/simulator.css';

const SIZE = { width: 420, height: 640, display: 'flex', flexDirection: 'column' } as const;

/** The studio around a part of it, in its words. */
export function Stage({ studio, children }: { studio: Studio; children: ReactNode }) {
  return (
    <StudioContext value={studio}>
      <WordsProvider language={studio.session.getState().uiLanguage}>
        <main style={SIZE}>{children}</main>
      </WordsProvider>
    </StudioContext>
  );
}

/** A part of the simulator after some acts. */
export function Played({
  studio,
  acts,
  children,
}: {
  studio: Studio;
  acts: readonly ((simulator: SimulatorState) => void)[];
  children: ReactNode;
}) {
  const simulator = createSimulator(studio, studio.session.getState().flowId);
  simulator.getState().restart(OPEN);
  for (const act of acts) act(simulator.getState());
  return (
    <Stage studio={studio}>
      <SimulatorContext value={simulator}>{children}</SimulatorContext>
    </Stage>
  );
}

export const writes = (text: string) => (simulator: SimulatorState) => simulator.say({ kind: 'text', text });
export const calls = (caller: string) => (simulator: SimulatorState) => simulator.callAs(caller);
export const waitsUntil = (at: number) => (simulator: SimulatorState) => simulator.passTo(at);
