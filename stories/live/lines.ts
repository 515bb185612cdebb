import { createStore } from 'zustand/vanilla';
import type { AuditEntry, ContactLine, DoubtLine, FloorView, PublishedRevision } from '#runtime/live.ts';
import type { Connection, LineStanding } from '#src/live/connection.ts';

const MINUTE = 60_000;
export const NOW = Date.parse('2026-11-30T10:00:00Z');

export const floor: FloorView = {
  now: NOW,
  queues: [
    { skill: 'sales', name: 'Sales', waiting: 0, longestSince: null, available: 2 },
    { skill: 'support', name: 'Support', waiting: 12, longestSince: NOW - 7 * MINUTE, available: 0 },
  ],
  agents: [
    { id: 'noor', name: 'Noor Jansen', state: 'available', since: NOW - 65 * MINUTE, held: 2, capacity: 4 },
    { id: 'bram', name: 'Bram de Wit', state: 'unavailable', since: NOW - MINUTE, held: 0, capacity: 2 },
    { id: 'esra', name: 'Esra Yıldız', state: 'rona', since: NOW - 5_000, held: 1, capacity: 3 },
    { id: 'gijs', name: 'Gijs Mulder', state: 'offline', since: NOW - 600 * MINUTE, held: 0, capacity: 1 },
  ],
};

export const contact = (some: Partial<ContactLine> = {}): ContactLine => ({
  id: 'c7',
  channel: 'whatsapp',
  pointOfContact: 'whatsapp',
  customer: 'Sanne de Vries',
  script: 'support',
  revision: 'sha256-1',
  status: 'open',
  step: 'ask',
  startedAt: NOW - 9 * MINUTE,
  changedAt: NOW - MINUTE,
  ...some,
});

const digits = (one: string) => `sha256-${one.repeat(64)}`;
export const revision = (some: Partial<PublishedRevision> = {}): PublishedRevision => ({
  script: 'support',
  revision: digits('a'),
  name: 'Support',
  publishedAt: NOW,
  by: 'administrator',
  share: 100,
  open: 31,
  state: 'live',
  ...some,
});
export const revisions: readonly PublishedRevision[] = [
  revision({ revision: digits('c'), share: 20, open: 4 }),
  revision({ revision: digits('b'), share: 80, publishedAt: NOW - 60 * MINUTE }),
  revision({ share: 0, open: 2, state: 'draining', publishedAt: NOW - 900 * MINUTE }),
  revision({ revision: digits('9'), share: 0, open: 0, state: 'retired', publishedAt: NOW - 9_000 * MINUTE }),
];

/** A line that stands as it is given, and takes what is done without a word. */
export const lineThat = (standing: Partial<LineStanding>, some: Partial<Connection> = {}): Connection => ({
  standing: createStore<LineStanding>(() => ({ line: 'open', unsent: [], refused: [], ...standing })),
  watch: () => () => {},
  act: () => {},
  hurry: () => {},
  suspect: () => {},
  forgetRefused: () => {},
  close: () => {},
  ...some,
});

export const doubt = (some: Partial<DoubtLine> = {}): DoubtLine => ({
  key: 'c7/3',
  contact: 'c7',
  since: NOW - 4 * MINUTE,
  why: 'host.ended',
  customer: '********5678',
  channel: 'whatsapp',
  pointOfContact: 'whatsapp',
  what: { is: 'message', kind: 'text', text: 'Your bicycle is ready. You can call us at ******4455.' },
  ...some,
});
export const doubts: readonly DoubtLine[] = [
  doubt({ key: 'c4/9', since: NOW - 90 * MINUTE, why: 'connector.broken-off', customer: 'Sanne de Vries' }),
  doubt({
    ...{ key: 'c5/2', customer: 'v***@example.org', channel: 'email', pointOfContact: 'mail' },
    what: { is: 'message', kind: 'media', text: '' },
  }),
  doubt({ key: 'c6/4', what: { is: 'request', method: 'POST', host: 'orders.derodefiets.example' } }),
  doubt({
    ...{ key: 'c1/1', customer: '', channel: '', pointOfContact: '', why: 'Error: socket hang up' },
    what: { is: 'signal', signal: 'order-paid' },
  }),
];

const entry = (seq: number, some: Partial<AuditEntry>): AuditEntry => ({
  ...{ seq, at: NOW - (20 - seq) * MINUTE, by: 'administrator', what: 'login', of: '', detail: '' },
  ...some,
});
export const entries: readonly AuditEntry[] = [
  entry(9, { what: 'effect.drop', of: 'c7/3' }),
  entry(8, { what: 'effect.sent', of: 'c4/1' }),
  entry(7, { what: 'script.rolled-back', of: 'support', detail: digits('b'), by: 'anouk' }),
  entry(6, { what: 'script.published', of: 'support', detail: `${digits('c')} 20 %`, by: 'anouk' }),
  entry(5, { what: 'workspace.published', of: 'bicycle-shop' }),
  entry(4, { what: 'invitation', of: 'anouk', detail: 'from 3f1c0a9b2d44' }),
  entry(3, { what: 'something.newer', of: 'x', detail: 'as it is' }),
  entry(2, { what: 'login.failed', by: '', detail: 'from 88aa0012cdef' }),
  entry(1, { detail: 'from 3f1c0a9b2d44' }),
];
