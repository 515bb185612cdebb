import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '#runtime/index.ts';
import type { PublishedRevision } from '#runtime/live.ts';
import { useSession } from '#src/app/hooks.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { ask, tell } from './api.ts';
import { RevisionTable } from './RevisionTable.tsx';
import { sayHere } from './say.ts';

const AGAIN_MS = 5_000;

/** The revisions of a script, or of all, as they come and go; one that was live can be again. */
export function Revisions({ script }: { script?: string }) {
  const t = useTranslations('publishing');
  const language = useSession((state) => state.uiLanguage);
  const { revisions, problems, rollBack } = useRevisions();
  const shown = revisions?.filter((one) => script === undefined || one.script === script);
  const lines = problems.map((problem) => sayHere(problem, language));
  return (
    <div className="live-revisions">
      {lines.length > 0 && <Notice tone="danger" title={t('not-done')} lines={lines} />}
      {!shown && lines.length === 0 && <p className="app-loading">{t('opening')}</p>}
      {shown?.length === 0 && <EmptyState title={t('none')}>{t('none-help')}</EmptyState>}
      {shown && shown.length > 0 && <RevisionTable revisions={shown} onRollBack={rollBack} />}
    </div>
  );
}

/** All revisions of the host, asked for again by and by. */
export function useRevisions() {
  const [revisions, setRevisions] = useState<readonly PublishedRevision[]>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const look = useCallback(async () => {
    const { value, problems: found = [] } = await ask<{ revisions: readonly PublishedRevision[] }>(
      'revisions',
    );
    if (value) setRevisions(value.revisions);
    else setProblems(found);
  }, []);
  const rollBack = useCallback(
    async ({ script, revision }: PublishedRevision) => {
      const done = await tell<{ problems: readonly Problem[] }>(`revisions/${script}/rollback`, { revision });
      setProblems(done.value?.problems ?? done.problems ?? []);
      await look();
    },
    [look],
  );
  useEffect(() => {
    void look();
    const timer = setInterval(() => !document.hidden && void look(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [look]);
  return { revisions, problems, rollBack };
}
