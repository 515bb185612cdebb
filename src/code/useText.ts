import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useSession, useStudio } from '#src/app/hooks.ts';
import type { JsonHandle } from '#src/editor/JsonEditor.tsx';
import type { Sync } from './sync.ts';
import { follow, keyOf, type Place, type Texts, textsOf } from './texts.ts';

export interface ShownText {
  place: Place;
  /** Undefined until it is made, at once. */
  sync: Sync | undefined;
  /** The editor, while it is on the screen. */
  handle: RefObject<JsonHandle | null>;
}

export const useTexts = <T>(pick: (state: Texts) => T): T => useStore(textsOf(useStudio()), pick);

/** The text of the open flow that is shown, kept up with the drawing while it is on the screen. */
export function useText(): ShownText {
  const studio = useStudio();
  const flowId = useSession((state) => state.flowId);
  const kind = useTexts((state) => state.shown);
  const place = useMemo(() => ({ kind, flowId }), [kind, flowId]);
  const sync = useTexts(({ syncs }) => syncs[keyOf(place)]);
  const handle = useRef<JsonHandle | null>(null);
  useLayoutEffect(() => {
    follow(studio, place);
    const stops = [
      studio.document.subscribe(() => {
        // What is being typed counts before what was drawn after it.
        handle.current?.flush();
        follow(studio, place);
      }),
      studio.session.subscribe((now, before) => {
        // There is a script once there is a compiler.
        if (now.compilerLoaded !== before.compilerLoaded) follow(studio, place);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [studio, place]);
  return { place, sync, handle };
}
