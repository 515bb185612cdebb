import type { useTranslations } from 'use-intl';
import type { AuditEntry } from '#runtime/live.ts';
import { shortRevision } from './times.ts';

/** Entries that are asked for at once. */
export const AUDIT_PAGE = 50;

/** What was done, the latest first, as far back as it was asked for. */
export interface Trail {
  entries: readonly AuditEntry[];
  hasMore: boolean;
}

/** With the latest entries. Where there may be others between them and what was known, that is asked for anew. */
export function withLatest(known: Trail | undefined, latest: readonly AuditEntry[]): Trail {
  const hasMore = latest.length === AUDIT_PAGE;
  const oldest = latest.at(-1);
  const isTogether = oldest && known?.entries.some(({ seq }) => seq >= oldest.seq);
  if (!known || !oldest || (hasMore && !isTogether)) return { entries: latest, hasMore };
  return { ...known, entries: [...latest, ...known.entries.filter(({ seq }) => seq < oldest.seq)] };
}

/** With those that were done before. */
export const withOlder = (known: Trail, older: readonly AuditEntry[]): Trail => ({
  entries: [...known.entries, ...older],
  hasMore: older.length === AUDIT_PAGE,
});

type Say = ReturnType<typeof useTranslations<'trail'>>;

const KNOWN = {
  'script.published': 'script-published',
  'script.rolled-back': 'script-rolled-back',
  'workspace.published': 'workspace-published',
  'effect.sent': 'effect-sent',
  'effect.resend': 'effect-resend',
  'effect.drop': 'effect-drop',
  login: 'login',
  'login.failed': 'login-failed',
  logout: 'logout',
  invitation: 'invitation',
} as const;

const isKnown = (what: string): what is keyof typeof KNOWN => Object.hasOwn(KNOWN, what);

/** What was done, as a sentence; what this page does not know is told as it is. `of` is what it was done to, as people call it. */
export const sayDone = ({ what }: AuditEntry, of: string, t: Say): string =>
  isKnown(what) ? t(KNOWN[what], { of }) : `${what} ${of}`.trimEnd();

const SHARE = /^(sha256-\S+) (\d+) %$/;
const FROM = /^from (\S+)$/;

export function sayDetail({ what, of, detail }: AuditEntry, t: Say): string {
  if (what.startsWith('effect.')) return detail || of;
  const [, revision, share] = SHARE.exec(detail) ?? [];
  if (revision) return t('detail-share', { revision: shortRevision(revision), share: Number(share) });
  const [, place] = FROM.exec(detail) ?? [];
  return place ? t('detail-from', { place }) : shortened(detail);
}

const shortened = (detail: string): string => (detail.startsWith('sha256-') ? shortRevision(detail) : detail);
