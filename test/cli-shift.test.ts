import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { EVENTS, FLOW, type Json, json, routewright, SCRIPT, WORKSPACE, write } from './command.ts';

beforeAll(async () => {
  await routewright(['compile', FLOW, '-w', WORKSPACE, '-o', SCRIPT]);
});

/** The shop, where the workshop accepts or rejects repairs within half a minute. */
function workshop(): string {
  const shop = json(WORKSPACE) as { skills: Record<string, Record<string, Json>> };
  const repairs = { ...shop.skills['repairs_nl'], acceptReject: true, acceptWithin: 30, wrapUp: 20 };
  return write('shift.workspace.json', { ...shop, skills: { ...shop.skills, repairs_nl: repairs } });
}

/** A repair that came in at 09:01:10, and what Bram and Farid do about it. */
const SHIFT = [
  { at: '09:01:20', type: 'offer.rejected', agent: 'bram', contact: 'c1' },
  { at: '09:01:30', type: 'offer.accepted', agent: 'farid', contact: 'c1' },
  {
    at: '09:02:30',
    type: 'agent.replied',
    agent: 'farid',
    contact: 'c1',
    message: { kind: 'text', text: 'Dag!' },
  },
  {
    at: '09:03:00',
    type: 'transfer.requested',
    agent: 'farid',
    contact: 'c1',
    to: { kind: 'agent', agent: 'bram' },
  },
  { at: '09:03:10', type: 'offer.accepted', agent: 'bram', contact: 'c1' },
  { at: '09:10:00', type: 'contact.ended', contact: 'c1', agent: 'bram' },
  { at: '09:20:00', type: 'time.passed' },
];

test('a shift of two agents is played from a file of what happens, at their desks as well', async () => {
  const customers = readFileSync(EVENTS, 'utf8').trim().split('\n').slice(0, 3);
  const desks = SHIFT.map(({ at, ...event }) => JSON.stringify({ at: `2026-11-24T${at}Z`, ...event }));
  const events = write('shift.jsonl', [...customers, ...desks].join('\n'));
  const { code, stdout, stderr } = await routewright(['run', SCRIPT, '-w', workshop(), '-e', events]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ agent }) => agent !== undefined);
  expect(lines.map(({ at, type, agent }) => `${at.slice(11, 19)} ${type} ${agent}`)).toEqual([
    '09:01:10 contact.offer bram',
    '09:01:20 offer.withdraw bram',
    '09:01:20 contact.offer farid',
    '09:01:30 contact.assign farid',
    '09:02:30 message.send farid',
    '09:03:00 contact.offer bram',
    '09:03:10 contact.assign bram',
    '09:03:10 wrap-up.begin farid',
    '09:03:30 wrap-up.end farid',
    '09:10:00 wrap-up.begin bram',
    '09:10:20 wrap-up.end bram',
  ]);
});
