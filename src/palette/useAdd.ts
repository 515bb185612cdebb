import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type AnyNode, nodeName, type Position } from '#runtime/index.ts';
import { addAt, addBeside } from '#src/app/adding.ts';
import { INPUT_Y, NODE_WIDTH } from '#src/app/geometry.ts';
import { useStudio } from '#src/app/hooks.ts';
import { activeFlow } from '#src/app/studio.ts';

/** Adding nodes, and what is said of it to those who do not see it. */
export function useAdd() {
  const t = useTranslations('palette');
  const studio = useStudio();
  const [said, setSaid] = useState('');
  const titleOf = ({ labels }: AnyNode) => labels[studio.session.getState().uiLanguage].title;
  return {
    said,
    titleOf,
    beside(definition: AnyNode) {
      const { after } = addBeside(studio, definition);
      const title = titleOf(definition);
      const flow = activeFlow(studio);
      const naming = { language: studio.session.getState().uiLanguage, nodes: studio.nodes, flow };
      setSaid(
        after === undefined
          ? t('added', { title })
          : t('added-after', { title, after: nodeName(after, naming) }),
      );
    },
    /** Drops a node under a point of the window, its head under the pointer; answers whether that is the canvas. */
    under(definition: AnyNode, point: Position): boolean {
      const { surface } = studio.session.getState();
      const place = surface?.at(point);
      if (!place) return false;
      const id = addAt(studio, definition, { x: place.x - NODE_WIDTH / 2, y: place.y - INPUT_Y });
      surface?.focus(id, 'stays');
      return true;
    },
  };
}

export type Adding = ReturnType<typeof useAdd>;
