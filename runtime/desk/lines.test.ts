import { describe, expect, test } from 'vitest';
import type { EventOf } from '../model/event.ts';
import { initialsOf } from './lines.ts';
import { Centre, SANNE, says } from './testing/centre.ts';

test('a conversation is told oldest first, with who said it', () => {
  const centre = new Centre({}, [says('Welcome')]).writes('Hello').accepts('ann').replies('ann', 'Hi Sanne');
  const told = centre
    .task('ann')
    .lines.map(({ from, who, initials, status }) => [from, who, initials, status]);
  expect(told).toEqual([
    ['customer', 'Sanne de Boer', 'SB', null],
    ['script', '', '', 'sent'],
    ['agent', 'Ann Arends', 'AA', 'sent'],
  ]);
});

test('whoever takes over reads what was said before, by whom', () => {
  const centre = new Centre().writes('Hello').accepts('ann').replies('ann', 'One moment');
  centre.does('ann', { type: 'transfer.requested', contact: 'c1', to: { kind: 'agent', agent: 'cas' } });
  const { lines } = centre.accepts('cas').replies('cas', 'Cas here').task('cas');
  expect(lines.map(({ who }) => who)).toEqual(['Sanne de Boer', 'Ann Arends', 'Cas Cools']);
});

test('a customer without a name signs with their number', () => {
  const { lines } = new Centre()
    .writes('Hi', { address: '+31612345678' }, 'texts')
    .accepts('ann')
    .task('ann');
  expect(lines).toMatchObject([{ who: '+31612345678', initials: '' }]);
});

test('lines have keys of their own, that stay', () => {
  const centre = new Centre({}, [says('Welcome')]).writes('One').accepts('ann').replies('ann', 'Two');
  const keys = () => centre.task('ann').lines.map(({ key }) => key);
  const before = keys();
  centre.writes('Three');
  expect(keys().slice(0, 3)).toEqual(before);
  expect(new Set(keys()).size).toBe(4);
});

test('what could not be sent is no line', () => {
  const centre = new Centre().writes('', SANNE, 'calls').accepts('ann').replies('ann', 'Hello');
  expect(centre.task('ann').lines.filter(({ from }) => from === 'agent')).toEqual([]);
});

describe('how far a message came', () => {
  const rows: [EventOf<'delivery.reported'>['status'][], status: string][] = [
    [['sent'], 'sent'],
    [['delivered'], 'delivered'],
    [['delivered', 'sent'], 'delivered'],
    [['read', 'delivered', 'sent'], 'read'],
    [['played'], 'read'],
    [['failed'], 'failed'],
    [['failed', 'sent'], 'failed'],
    [['sent', 'failed'], 'failed'],
  ];

  test.each(rows)('reports of %j: %s', (reports, expected) => {
    const centre = new Centre().writes('Hello').accepts('ann').replies('ann', 'Hi');
    const effect = centre.task('ann').lines.at(-1)!.key;
    const report = { type: 'delivery.reported', pointOfContact: 'whatsapp', message: 'w1', effect } as const;
    for (const status of reports) centre.happens({ ...report, at: centre.now, status });
    expect(centre.task('ann').lines.map(({ status }) => status)).toEqual([null, expected]);
  });
});

test.each([
  ['Sanne de Boer', 'SB'],
  ['sanne', 'S'],
  ['Élise  Émond', 'ÉÉ'],
  ['王 小明', '王小'],
  ['*******5678', ''],
  ['', ''],
])('the initials of “%s” are “%s”', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
