import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '#runtime/index.ts';
import type { AuditEntry } from '#runtime/live.ts';
import { useSession } from '#src/app/hooks.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { AuditTable } from './AuditTable.tsx';
import { ask } from './api.ts';
import { AUDIT_PAGE, type Trail, withLatest, withOlder } from './audit.ts';
import { sayHere } from './say.ts';
import './doubts.css';

/** The latest are asked for again so often, in ms. */
const AGAIN_MS = 5_000;

/** Who did what on the host, the latest first. */
export function Audit() {
  const t = useTranslations('trail');
  const language = useSession((state) => state.uiLanguage);
  const { trail, problems, more } = useTrail();
  const lines = problems.map((problem) => sayHere(problem, language));
  return (
    <div className="live-audit">
      {lines.length > 0 && <Notice tone="danger" title={t('not-told')} lines={lines} />}
      {!trail && lines.length === 0 && <p className="app-loading">{t('opening')}</p>}
      {trail?.entries.length === 0 && <EmptyState title={t('no-audit')}>{t('no-audit-help')}</EmptyState>}
      {trail && trail.entries.length > 0 && <AuditTable trail={trail} onMore={more} />}
    </div>
  );
}

const entriesOf = (query: string) =>
  ask<{ entries: readonly AuditEntry[] }>(`audit?limit=${AUDIT_PAGE}${query}`);

function useTrail() {
  const [trail, setTrail] = useState<Trail | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    const look = async () => {
      const { value, problems: found = [] } = await entriesOf('');
      setProblems(found);
      if (value) setTrail((known) => withLatest(known ?? undefined, value.entries));
    };
    void look();
    const timer = setInterval(() => !document.hidden && void look(), AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  const before = trail?.entries.at(-1)?.seq;
  const more = useCallback(async () => {
    const { value, problems: found = [] } = await entriesOf(`&before=${before}`);
    setProblems(found);
    if (!value) return;
    // Meanwhile the latest may have been asked for.
    setTrail((known) =>
      known && known.entries.at(-1)?.seq === before ? withOlder(known, value.entries) : known,
    );
  }, [before]);
  return { trail, problems, more };
}
