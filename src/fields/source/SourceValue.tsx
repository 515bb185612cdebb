import { useFormatter, useTranslations } from 'use-intl';
import type { SourceMode } from '#src/editor/assistant.ts';
import { useHost } from '../host.ts';
import type { Reason, Tried } from './tried.ts';

interface Props {
  id: string;
  tried: Tried;
  mode: SourceMode;
  /** It is the value before what is being typed. */
  isBefore: boolean;
}

/** What a source gives for the contact it is tried on, and why. */
export function SourceValue({ id, tried, mode, isBefore }: Props) {
  const t = useTranslations('fields');
  const { say, sample } = useHost();
  const whose = sample ? t(sample.from) : '';
  const common = { id, className: 'fields-value', ...(isBefore ? { 'data-before': true } : {}) };
  if ('failed' in tried) {
    return (
      <p {...common}>
        <span>{t('no-value', { contact: whose, why: say(tried.failed) })}</span>
      </p>
    );
  }
  return (
    <p {...common}>
      {mode === 'template' ? (
        <span className="fields-preview">{tried.shown}</span>
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
  const t = useTranslations('fields');
  const format = useFormatter();
  if (reasons.length === 0) return null;
  const told = reasons.map(({ path, value }) =>
    value === undefined ? t('is-unset', { path }) : t('is', { path, value }),
  );
  return `${t('because', { reasons: format.list(told) })} `;
}
