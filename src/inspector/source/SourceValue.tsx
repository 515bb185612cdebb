import { useFormatter, useTranslations } from 'use-intl';
import type { SourceMode } from '#src/editor/assistant.ts';
import { useEditing } from '../editing.ts';
import type { Reason, Tried } from './tried.ts';

/** What a source gives for the contact it is tried on, and why. */
export function SourceValue({ tried, mode }: { tried: Tried; mode: SourceMode }) {
  const t = useTranslations('inspector');
  const { say, sample } = useEditing();
  const whose = sample ? t(sample.from) : '';
  if ('failed' in tried) {
    return (
      <p className="inspector-value">
        <span>{t('no-value', { contact: whose, why: say(tried.failed) })}</span>
      </p>
    );
  }
  return (
    <p className="inspector-value">
      {mode === 'template' ? (
        <span className="inspector-preview">{tried.shown}</span>
      ) : (
        <code>= {tried.shown}</code>
      )}{' '}
      <span>
        <Because reasons={tried.reasons} />· {whose}
      </span>
    </p>
  );
}

function Because({ reasons }: { reasons: readonly Reason[] }) {
  const t = useTranslations('inspector');
  const format = useFormatter();
  if (reasons.length === 0) return null;
  const told = reasons.map(({ path, value }) =>
    value === undefined ? t('is-unset', { path }) : t('is', { path, value }),
  );
  return `${t('because', { reasons: format.list(told) })} `;
}
