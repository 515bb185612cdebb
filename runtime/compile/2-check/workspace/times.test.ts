import { expect, it } from 'vitest';
import { channels } from '../../../channels/registry.ts';
import { toyWorkspace } from '../../testing/toy-flow.ts';
import { checkWorkspace } from './index.ts';

const said = (more: NonNullable<Parameters<typeof toyWorkspace>[0]>) =>
  checkWorkspace(toyWorkspace(more), channels).map(
    ({ severity, code, where }) => `${severity} ${code} ${where.path}`,
  );

it('a promise is a time: none at all is an error', () => {
  expect(said({ sla: { firstResponse: { minutes: 1 }, solution: { minutes: 1 } } })).toEqual([]);
  expect(said({ sla: { firstResponse: {}, solution: { hours: 1 } } })).toEqual([
    'error workspace.no-time sla.firstResponse',
  ]);
  expect(said({ sla: { firstResponse: { hours: 1 }, solution: {} } })).toEqual([
    'error workspace.no-time sla.solution',
  ]);
});

it('nothing is solved before it is answered, globally and on each channel', () => {
  const late = { firstResponse: { days: 1 }, solution: { hours: 23, minutes: 59 } };
  const fine = { firstResponse: { days: 1 }, solution: { hours: 23, minutes: 59, days: 1 } };
  expect(said({ sla: late })).toEqual(['warning workspace.solution-before-response sla.solution']);
  expect(said({ sla: { ...fine, channels: { sms: { follows: 'own', ...late } } } })).toEqual([
    'warning workspace.solution-before-response sla.channels.sms.solution',
  ]);
});

it('a promise names channels and hours that there are', () => {
  const targets = { firstResponse: { hours: 1 }, solution: { hours: 2 } };
  expect(said({ sla: { ...targets, hours: 'gone', channels: { pigeon: { follows: 'none' } } } })).toEqual([
    'error workspace.unknown-channel sla.channels.pigeon',
    'error workspace.unknown-reference sla.hours',
  ]);
});

it('a place is open some time, be it on a holiday', () => {
  const block = [{ from: '09:00', to: '10:00' }];
  const hours = (more: object) => ({ shop: { name: 'Shop', timeZone: 'UTC', week: {}, ...more } });
  expect(said({ hours: hours({}) })).toEqual(['warning workspace.never-open hours.shop.week']);
  expect(said({ hours: hours({ week: { sun: block } }) })).toEqual([]);
  expect(said({ hours: hours({ holidays: [{ name: 'Fair', date: '2026-11-27', hours: block }] }) })).toEqual(
    [],
  );
});
