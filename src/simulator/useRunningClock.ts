import { useContext, useEffect } from 'react';
import { SECOND } from '#runtime/index.ts';
import { SimulatorContext, useSimulator } from './useSimulator.ts';

/** How often what has happened meanwhile is shown: faster than anybody follows, and most frames are free. In ms. */
const SHOWN_EVERY = 100;
/** What has happened takes at most one in so many ms of the page, however long it takes to show. */
const SHARE = 5;
/** How much of a frame is for what happens, when time goes as fast as it can. In ms. */
const BUDGET = 8;
/** A page that stood still for longer does not catch up. In ms. */
const BEHIND_MAX = SECOND;

/** Lets the clock run while it is on the screen; whoever hides or closes it stops it. */
export function useRunningClock(): void {
  const simulator = useContext(SimulatorContext);
  const speed = useSimulator((state) => state.speed);
  useEffect(() => {
    if (!simulator || speed === undefined) return;
    const { run } = simulator.getState();
    let last = performance.now();
    let pause = SHOWN_EVERY;
    let frame = requestAnimationFrame(tick);
    function tick(now: number) {
      frame = requestAnimationFrame(tick);
      const passed = Math.min(now - last, BEHIND_MAX);
      const { runTo, runAhead, simulation } = simulator?.getState() ?? {};
      if (now - last < pause || !simulation) return;
      last = now;
      const began = performance.now();
      const until = began + BUDGET;
      requestAnimationFrame(() => {
        pause = Math.max(SHOWN_EVERY, SHARE * (performance.now() - began));
      });
      if (speed === null) runAhead?.(() => performance.now() < until);
      else runTo?.(simulation.world.now + Math.round(passed * (speed ?? 0)));
    }
    const hide = () => document.hidden && run(undefined);
    document.addEventListener('visibilitychange', hide);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [simulator, speed]);
  useEffect(() => () => simulator?.getState().run(undefined), [simulator]);
}
