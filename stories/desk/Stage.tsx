import { useState } from 'react';
import type { DeskAct, DeskView } from '#runtime/index.ts';
import Desk from '#src/desk/Desk.tsx';

/** A place for a desk, as high as a screen has left for it. */
export function Stage({ view, act, width }: { view: DeskView; act: (act: DeskAct) => void; width?: number }) {
  return (
    <main style={{ height: 760, width, margin: -16, borderInlineEnd: width ? '1px solid var(--line)' : 0 }}>
      <Desk view={view} act={act} zone="Europe/Amsterdam" />
    </main>
  );
}

interface ChangingProps {
  view: DeskView;
  act: (act: DeskAct) => void;
  /** What comes of an act, as the simulation would say it. */
  after: (view: DeskView, act: DeskAct) => DeskView;
}

/** A desk that changes as somebody works at it. */
export function Changing({ view, act, after }: ChangingProps) {
  const [now, setNow] = useState(view);
  const work = (one: DeskAct) => {
    act(one);
    setNow((before) => after(before, one));
  };
  return <Stage view={now} act={work} />;
}
