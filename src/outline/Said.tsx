import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { outlineRoom, useRoom } from './state.ts';

/** Says what was done to who does not see it: acts of the outline in their own words, others as the history has them. */
export function Said() {
  const t = useTranslations('outline');
  const say = useSay();
  const studio = useStudio();
  const said = useRoom((state) => state.said);
  const words = useRef({ t, say });
  words.current = { t, say };
  useEffect(
    () =>
      studio.document.subscribe(({ past, future }, before) => {
        const { t: tell, say: what } = words.current;
        const isUndone = future.length > before.future.length;
        const change = isUndone ? future[0] : past === before.past ? undefined : past.at(-1);
        if (!change) return;
        const params = { what: what(change.label.key, change.label.params) };
        outlineRoom(studio)
          .getState()
          .set({ said: isUndone ? tell('said-undone', params) : tell('said-done', params) });
      }),
    [studio],
  );
  return (
    <p className="ui-hidden" role="status">
      {said}
    </p>
  );
}
