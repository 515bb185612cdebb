import { type PointerEvent, useState } from 'react';
import { useStudio } from '#src/app/hooks.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { pick, selectedKeys } from './picking.ts';

/** What a marquee that adds to the selection leaves selected; empty outside of one. */
export interface Marquee {
  kept: ReadonlySet<string>;
  onPointerDownCapture(event: PointerEvent): void;
  handlers: { onSelectionStart(): void; onSelectionEnd(): void };
}

const NONE: ReadonlySet<string> = new Set();

/** React Flow begins a marquee with nothing selected: with Shift, Control or Command, what was selected stays so. */
export function useMarquee(): Marquee {
  const studio = useStudio();
  const [marquee] = useState(() => createMarquee(studio));
  return marquee;
}

function createMarquee(studio: Studio): Marquee {
  let before = NONE;
  const marquee: Marquee = {
    kept: NONE,
    onPointerDownCapture({ shiftKey, ctrlKey, metaKey }) {
      const flow = activeFlow(studio);
      const adds = flow && (shiftKey || ctrlKey || metaKey);
      before = adds ? new Set(selectedKeys(studio, flow, studio.session.getState().selection)) : NONE;
    },
    handlers: {
      onSelectionStart() {
        marquee.kept = before;
        pick(studio, before);
      },
      onSelectionEnd() {
        marquee.kept = NONE;
      },
    },
  };
  return marquee;
}
