import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { FILTERS } from '#src/document/search/query.ts';
import { lookFor } from './state.ts';

/** What can be looked for beside words; each begins a filter. */
export function Chips() {
  const t = useTranslations('find');
  const studio = useStudio();
  const begin = (filter: string) => lookFor(studio, { typed: `${filter}:`, isWanted: true });
  return (
    <section className="find-empty" aria-label={t('filters')}>
      <p>{t('empty')}</p>
      <ul className="find-chips">
        {FILTERS.map((filter) => (
          <li key={filter}>
            <Button className="find-chip" onPress={() => begin(filter)}>
              <code>{filter}:</code> {t(`filter-${filter}`)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
