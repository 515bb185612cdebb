import type { useTranslations } from 'use-intl';
import type { Unsent } from './connection.ts';

/** What is told of what was not sent; all of it is counted. */
const TOLD_MAX = 5;
const TEXT_MAX = 80;

const KNOWN = {
  'agent.replied': 'act-reply',
  'offer.accepted': 'act-accept',
  'offer.rejected': 'act-reject',
  'agent.state.changed': 'act-state',
  'contact.ended': 'act-end',
  'wrap-up.finished': 'act-wrap-up',
  'transfer.requested': 'act-transfer',
} as const;

type Say = ReturnType<typeof useTranslations<'live-desk'>>;

const isKnown = (type: string): type is keyof typeof KNOWN => Object.hasOwn(KNOWN, type);

function sentence({ act }: Unsent, t: Say): string {
  if (act.type === 'agent.replied' && act.message.kind === 'text')
    return t('act-reply-text', { text: shortened(act.message.text) });
  return t(isKnown(act.type) ? KNOWN[act.type] : 'act-other');
}

const shortened = (text: string): string => (text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX)}…` : text);

/** A line for each act that the host has not kept, the first of them first. */
export function unsentLines(unsent: readonly Unsent[], t: Say): string[] {
  if (unsent.length === 0) return [];
  const lines = unsent.slice(0, TOLD_MAX).map((one, n) => `${n + 1}. ${sentence(one, t)}`);
  const more = unsent.length - lines.length;
  return [t('unsent', { count: unsent.length }), ...lines, ...(more > 0 ? [t('more', { count: more })] : [])];
}
