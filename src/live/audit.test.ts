import { describe, expect, test } from 'vitest';
import type { AuditEntry } from '#runtime/live.ts';
import { speakIn } from '#src/i18n/speak.ts';
import { AUDIT_PAGE, sayDetail, sayDone, withLatest, withOlder } from './audit.ts';

const entry = (seq: number, some: Partial<AuditEntry> = {}): AuditEntry => ({
  ...{ seq, at: seq, by: 'anouk', what: 'login', of: '', detail: '' },
  ...some,
});
/** Entries from the latest down to the oldest. */
const down = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => entry(from - index));
const seqs = (entries: readonly AuditEntry[]) => entries.map(({ seq }) => seq);

describe('the trail', () => {
  test('begins with the latest, and goes on with what is older', () => {
    const first = withLatest(undefined, down(60, 60 - AUDIT_PAGE + 1));
    expect(first.hasMore).toBe(true);
    const all = withOlder(first, down(60 - AUDIT_PAGE, 1));
    expect(seqs(all.entries)).toEqual(seqs(down(60, 1)));
    expect(all.hasMore).toBe(false);
    expect(withLatest(undefined, [])).toEqual({ entries: [], hasMore: false });
  });

  test('has what was done since, once, and keeps what is older', () => {
    const known = withOlder(withLatest(undefined, down(60, 60 - AUDIT_PAGE + 1)), down(60 - AUDIT_PAGE, 1));
    const now = withLatest(known, down(63, 63 - AUDIT_PAGE + 1));
    expect(seqs(now.entries)).toEqual(seqs(down(63, 1)));
    expect(now.hasMore).toBe(false);
    const few = withLatest(undefined, down(3, 1));
    expect(withLatest(few, down(4, 1))).toEqual({ entries: down(4, 1), hasMore: false });
  });

  test('has no hole where more was done meanwhile than is told at once', () => {
    const known = withLatest(undefined, down(3, 1));
    const latest = down(3 + AUDIT_PAGE, 4);
    expect(withLatest(known, latest)).toEqual({ entries: latest, hasMore: true });
  });
});

describe('what was done', () => {
  const t = speakIn('trail', 'en');
  const published = entry(1, {
    ...{ what: 'script.published', of: 'support' },
    detail: `sha256-${'a'.repeat(64)} 20 %`,
  });

  test('is a sentence, with what is known of it', () => {
    expect(sayDone(published, 'Support', t)).toBe('Published “Support”');
    expect(sayDetail(published, t)).toBe('aaaaaaaa, for 20 % of new contacts');
    const back = entry(1, { what: 'script.rolled-back', detail: `sha256-${'b'.repeat(64)}` });
    expect(sayDetail(back, t)).toBe('bbbbbbbb');
    expect(sayDetail(entry(1, { detail: 'from 0a1b2c' }), t)).toBe('from 0a1b2c');
    expect(sayDetail(entry(1, { what: 'effect.sent', of: 'c1/2' }), t)).toBe('c1/2');
  });

  test.each(['en', 'nl', 'fr'] as const)('that this page does not know is told as it is (%s)', (language) => {
    const strange = entry(1, { what: 'toString', of: 'x', detail: 'whatever it was' });
    expect(sayDone(strange, 'x', speakIn('trail', language))).toBe('toString x');
    expect(sayDetail(strange, speakIn('trail', language))).toBe('whatever it was');
  });
});
