import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type AnyNode, INPUT_Y, NODE_WIDTH, nodeName, type Position } from '#runtime/index.ts';
import type { Added } from '#src/app/adding.ts';
import { fitsOnEdge } from '#src/app/free-port.ts';
import { useStudio } from '#src/app/hooks.ts';
import type { AddingPlace } from '#src/app/session.ts';
import { activeFlow } from '#src/app/studio.ts';

type Room = typeof import('#src/app/adding.ts');

/** Adding nodes, and what is said of it to those who do not see it. */
export function useAdd() {
  const t = useTranslations('palette');
  const studio = useStudio();
  const [said, setSaid] = useState('');
  const titleOf = ({ labels }: AnyNode) => labels[studio.session.getState().uiLanguage].title;
  /** What puts nodes on a flow is loaded with the first of them. */
  const act = (add: (room: Room) => void): void => {
    import('#src/app/adding.ts').then(add, (thrown: unknown) =>
      studio.session.getState().set({ notice: { title: String(thrown), lines: [] } }),
    );
  };
  const told = (definition: AnyNode, { after }: Added) => {
    const title = titleOf(definition);
    const naming = {
      language: studio.session.getState().uiLanguage,
      nodes: studio.nodes,
      flow: activeFlow(studio),
    };
    setSaid(
      after === undefined
        ? t('added', { title })
        : t('added-after', { title, after: nodeName(after, naming) }),
    );
  };
  return {
    said,
    titleOf,
    beside: (definition: AnyNode) => act((room) => told(definition, room.addBeside(studio, definition))),
    to: (definition: AnyNode, place: AddingPlace) =>
      act((room) => told(definition, room.addTo(studio, definition, place))),
    /** Shows the edge that a node would stand on if it were dropped under a point of the window. */
    over(definition: AnyNode, point: Position | undefined) {
      const { surface, overEdge, set } = studio.session.getState();
      const edge = (point && fitsOnEdge(definition) && surface?.edgeAt(point)) || null;
      if (edge?.from !== overEdge?.from || edge?.port !== overEdge?.port) set({ overEdge: edge });
    },
    /** Drops a node under a point of the window, its head under the pointer; on the edge that is shown, if any. */
    under(definition: AnyNode, point: Position) {
      const { surface, overEdge, set } = studio.session.getState();
      set({ overEdge: null });
      const place = surface?.at(point);
      if (!place) return;
      const corner = { x: place.x - NODE_WIDTH / 2, y: place.y - INPUT_Y };
      act((room) => surface?.focus(room.addAt(studio, definition, corner, overEdge), 'stays'));
    },
  };
}

export type Adding = ReturnType<typeof useAdd>;
