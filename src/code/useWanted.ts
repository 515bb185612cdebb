import { type RefObject, useEffect } from 'react';
import { useSession, useStudio } from '#src/app/hooks.ts';
import type { JsonHandle } from '#src/editor/JsonEditor.tsx';
import { rangeOfPlace } from './marks.ts';
import type { Places } from './places.ts';
import { follow, type Place, showKind, textOf } from './texts.ts';

/** Puts the cursor at the place of the flow that somebody asked to see; the flow's text has all of them. */
export function useWanted(
  place: Place,
  text: string,
  places: Places,
  handle: RefObject<JsonHandle | null>,
): void {
  const studio = useStudio();
  const wanted = useSession((state) => state.wantedText);
  useEffect(() => {
    if (!wanted) return;
    follow(studio, place);
    // What was drawn while no text was on the screen comes first: this is asked again with it.
    if (textOf(studio, place)?.text !== text) return;
    const isThere = wanted.node === undefined || places.rangeOfNode(wanted.node) !== undefined;
    if (place.kind === 'script' && !isThere) return showKind(studio, 'flow');
    handle.current?.goTo(rangeOfPlace(wanted, places)?.from ?? 0);
    studio.session.getState().set({ wantedText: null });
  }, [wanted, place, text, places, handle, studio]);
}
