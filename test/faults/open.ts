import { type Params, type Problem, warning } from '#runtime/model/problem.ts';
import { queue, split, wait } from './nodes.ts';
import { type Drawing, flows, type Pair } from './pair.ts';
import type { Change } from './workspace.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'];

const hours = (from: string, to: string, more: object = {}) => ({
  name: from,
  timeZone: 'Europe/Amsterdam',
  week: Object.fromEntries(WEEK.map((day) => [day, [{ from, to }]])),
  ...more,
});

/** The counter is open by its hours; `other` are the hours that a script asks as well. */
const shop = (other: object = hours('10:00', '16:00'), more: object = {}): Change => ({
  skills: { counter: { name: 'counter', hours: 'counter' } },
  hours: { counter: hours('09:00', '17:00', more), other },
});

const asks = (id: string) => ['hours', { hours: id }] as const;

const closed = (nodes: string, more: Params = {}): Problem =>
  warning(
    'route.skill-closed',
    { node: 'q', field: 'skill' },
    { skill: 'counter', hours: '09:00', nodes, ...more },
  );

const drawing = (nodes: Drawing['nodes'], ways: string[], change = shop()): Drawing => ({
  nodes: { q: queue(), ...nodes },
  ways,
  change,
});

const behind = (id: string, port = 'open', change = shop()) =>
  drawing({ h: asks(id) }, [`start > h.${port} > q`], change);

/** What is queued for a skill is queued while that skill is open. */
export const openPairs: readonly Pair[] = [
  flows(
    'a queue at whatever time it is',
    drawing({}, ['start > q']),
    behind('counter'),
    closed('start, q', { weekday: 'mon', time: '17:00' }),
  ),
  flows(
    'a queue behind the wrong way out',
    behind('counter', 'closed'),
    drawing({ w: ['wait', { wait: { kind: 'until-open', hours: 'counter' } }] }, ['start > w > q']),
    closed('start, h, q'),
  ),
  flows(
    'hours that are longer than those of the skill',
    behind('other', 'open', shop(hours('09:00', '18:00'))),
    behind('other', 'open', shop(hours('09:30', '17:00'))),
    closed('start, h, q', { weekday: 'mon', time: '17:00' }),
  ),
  flows(
    'the same hours in another zone, and as much time within',
    behind('other', 'open', shop(hours('09:00', '17:00', { timeZone: 'Europe/London' }))),
    behind('other', 'open', shop(hours('09:00', '16:00', { timeZone: 'Europe/London' }))),
    closed('start, h, q', { weekday: 'mon', time: '17:00' }),
  ),
  flows(
    'a holiday that only the skill has',
    behind(
      'other',
      'open',
      shop(undefined, { holidays: [{ name: 'Feast', date: '2027-05-27', hours: [] }] }),
    ),
    behind(
      'counter',
      'open',
      shop(undefined, { holidays: [{ name: 'Feast', date: '2027-05-27', hours: [] }] }),
    ),
    closed('start, h, q', { weekday: 'thu', date: '2027-05-27', time: '10:00' }),
  ),
  flows(
    'one of two ways that does not ask',
    drawing({ half: split, h: asks('counter') }, ['start > half.share:a > h.open > q', 'half.share:b > q']),
    drawing({ half: split, h: asks('counter') }, ['start > half.share:a > h.open > q']),
    closed('start, half, q'),
  ),
  flows(
    'hours that were asked long before',
    drawing({ h: asks('counter'), w: wait(12) }, ['start > h.open > w > q']),
    drawing({ h: asks('counter'), w: wait(1) }, ['start > h.open > w > q']),
    closed('w, q', { weekday: 'mon', time: '17:00' }),
  ),
  flows(
    'a queue with no way out for when nobody is at work',
    drawing({}, ['start > q']),
    { nodes: { q: queue({ branches: ['no-agents'] }) }, ways: ['start > q'], change: shop() },
    closed('start, q'),
  ),
  flows(
    'a contact that no agent had, and one that an agent gave back',
    drawing({ on: ['on-message', {}] }, ['start > end', 'on > q']),
    drawing({ on: ['on-unassigned', {}] }, ['start > end', 'on > q']),
    closed('on, q'),
  ),
];
