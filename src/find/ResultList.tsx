import { useMemo } from 'react';
import { GridList, GridListHeader, GridListSection } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import type { Hit } from '#src/document/search/search.ts';
import { Button } from '#src/ui/Button.tsx';
import { goTo } from './going.ts';
import { HitRow } from './HitRow.tsx';
import type { Found } from './results.ts';
import { findRoom, LISTED_FIRST, useFind } from './state.ts';
import { usePreview } from './usePreview.ts';

/** What was found, flow by flow. Each leads to where it stands. */
export function ResultList({ found }: { found: Found }) {
  const t = useTranslations('find');
  const studio = useStudio();
  const most = useFind((state) => state.most);
  const current = useFind((state) => state.current);
  const preview = usePreview(found);
  const previews = useMemo(() => new Map(preview.map((one) => [one.hit.key, one])), [preview]);
  const sections = useMemo(() => listed(found, most), [found, most]);
  const go = (key: string) => {
    const hit = found.hits.find((one) => one.key === key);
    if (hit) goTo(studio, hit);
  };
  return (
    <div className="find-results">
      <GridList
        className="find-list"
        aria-label={t('results')}
        selectionMode="none"
        onAction={(key) => go(String(key))}
      >
        {sections.map(({ flow, hits, count }) => (
          <GridListSection key={flow.id} id={flow.id}>
            <GridListHeader className="find-flow">
              {flow.name} <span className="find-count">{count}</span>
            </GridListHeader>
            {hits.map((hit, index) => (
              <HitRow
                key={hit.key}
                hit={hit}
                flow={flow}
                isSame={hits[index - 1]?.thing === hit.thing}
                isCurrent={hit.key === current}
                preview={previews.get(hit.key)}
              />
            ))}
          </GridListSection>
        ))}
      </GridList>
      {found.count > most && (
        <p className="find-more">
          {t('listed', { most, count: found.count })}
          <Button
            onPress={() =>
              findRoom(studio)
                .getState()
                .set({ most: most + LISTED_FIRST })
            }
          >
            {t('more', { count: Math.min(LISTED_FIRST, found.count - most) })}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The first hits of all, in their flows. */
function listed({ flows }: Found, most: number) {
  let left = most;
  return flows.flatMap(({ flow, hits }) => {
    const shown: readonly Hit[] = hits.slice(0, Math.max(left, 0));
    left -= hits.length;
    return shown.length > 0 ? [{ flow, hits: shown, count: hits.length }] : [];
  });
}
