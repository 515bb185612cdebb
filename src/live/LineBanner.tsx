import { useTranslations } from 'use-intl';
import { useSession } from '#src/app/hooks.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { loginAddress } from './api.ts';
import { sayHere } from './say.ts';
import { unsentLines } from './unsent.ts';
import { useLine, useStanding } from './useLine.ts';

/** What is wrong with the line, and what was done that the host has not kept yet. Nothing while all is well. */
export function LineBanner() {
  return (
    <>
      <Refused />
      <Lost />
    </>
  );
}

function Lost() {
  const t = useTranslations('live-desk');
  const line = useLine();
  const state = useStanding((standing) => standing.line);
  const unsent = useStanding((standing) => standing.unsent);
  const language = useSession((session) => session.uiLanguage);
  const held = state === 'open' ? unsent.filter(({ problem }) => problem) : unsent;
  const why = held.find(({ problem }) => problem)?.problem;
  if (state === 'opening' || (state === 'open' && !why)) return null;
  const title =
    state === 'over' ? t('over') : state === 'lost' ? t('lost') : why ? sayHere(why, language) : '';
  const actions =
    state === 'over'
      ? [{ label: t('log-in'), run: () => location.assign(loginAddress()) }]
      : state === 'lost'
        ? [{ label: t('try-now'), run: line.hurry }]
        : [];
  return (
    <Notice
      tone={state === 'over' ? 'danger' : 'warning'}
      title={title}
      lines={unsentLines(held, t)}
      actions={actions}
    />
  );
}

/** What the host will never take, until it is read. */
function Refused() {
  const t = useTranslations('live-desk');
  const line = useLine();
  const refused = useStanding((standing) => standing.refused);
  const language = useSession((session) => session.uiLanguage);
  if (refused.length === 0) return null;
  const lines = [...new Set(refused.map((problem) => sayHere(problem, language)))];
  return (
    <Notice
      tone="danger"
      title={t('refused', { count: refused.length })}
      lines={lines}
      onClose={line.forgetRefused}
      closeLabel={t('close')}
    />
  );
}
