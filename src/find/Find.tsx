import { useTranslations } from 'use-intl';
import { isEmpty } from '#src/document/search/query.ts';
import { Chips } from './Chips.tsx';
import { Head } from './Head.tsx';
import { ReplaceBar } from './ReplaceBar.tsx';
import { ResultList } from './ResultList.tsx';
import type { Found } from './results.ts';
import { useFind } from './state.ts';
import { useFound, useMarked, usePatterns } from './useFound.ts';
import './find.css';

/** Looks for things in the open flow or in all of them, and replaces them. Default export, for lazy loading. */
export default function Find() {
  const found = useFound();
  const replacing = useFind((state) => state.replacing);
  usePatterns();
  useMarked(found);
  return (
    <div className="find">
      <Head found={found} />
      {replacing && <ReplaceBar found={found} />}
      <Told found={found} />
      {isEmpty(found.query) ? <Chips /> : found.count > 0 && <ResultList found={found} />}
    </div>
  );
}

/** What there is to say of the search itself, for the eye and the ear. */
function Told({ found }: { found: Found }) {
  const t = useTranslations('find');
  const everywhere = useFind((state) => state.everywhere);
  const done = useFind((state) => state.done);
  const { query, count, problem } = found;
  const unknown = query.unknown.map((filter) => t('unknown', { filter }));
  const problems = problem ? [t(problem)] : [];
  const isNothing = count === 0 && !problem && !isEmpty(query);
  const nothing = isNothing ? [t(everywhere ? 'nothing-anywhere' : 'nothing')] : [];
  const said = [...unknown, ...problems, ...nothing];
  return (
    <>
      {said.length > 0 && (
        <div className="find-told">
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <p className="ui-hidden" role="status">
        {[
          done === null ? '' : t('replaced', { count: done }),
          isEmpty(query) ? '' : t('count', { count }),
        ].join(' ')}
      </p>
    </>
  );
}
