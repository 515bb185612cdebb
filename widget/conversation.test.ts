import { expect, test } from 'vitest';
import { Visit } from './testing/visit.ts';

async function chatting(...said: string[]) {
  const visit = new Visit();
  const page = visit.load(0);
  for (const text of said) page.say(text);
  await visit.heal();
  return { visit, page };
}

test('a message is being sent until the host has it', async () => {
  const visit = new Visit();
  const page = visit.load(0);
  page.say('Hallo');
  const states = () => page.unsent.map(({ state }) => state);
  expect(states()).toEqual(['sending']);
  await visit.wires.toHost('page 0');
  await visit.wires.toHost('page 0');
  await visit.wires.toPage('page 0');
  await visit.wires.toHost('page 0');
  await visit.wires.toPage('page 0');
  expect(states()).toEqual(['kept']);
  await visit.heal();
  expect([states(), page.lines.length]).toEqual([[], 1]);
});

test('what was refused says why, and is sent again only when one asks', async () => {
  const { visit, page } = await chatting();
  visit.host.refuses = true;
  page.say('Hallo');
  await visit.wires.toHost('page 0');
  await visit.wires.toPage('page 0');
  expect(page.unsent).toMatchObject([
    { state: 'refused', sentence: 'We could not take this in. Try again in a moment.' },
  ]);
  visit.host.refuses = false;
  visit.wires.cut('page 0');
  visit.wires.clock.pass(5_000);
  await visit.flow();
  expect(visit.host.delivered).toEqual([]);
  page.retry(page.unsent[0]?.frame.id ?? '');
  await visit.heal();
  expect(visit.host.delivered).toHaveLength(1);
});

test('what came since one last looked is counted, also after the page is loaded again', async () => {
  const { visit, page } = await chatting('Hallo');
  page.read();
  await visit.answer('Dag');
  await visit.answer('Kan ik helpen?');
  await visit.heal();
  expect(page.unread).toBe(2);
  const next = visit.load(0);
  await visit.heal();
  expect(next.unread).toBe(2);
  next.read();
  expect([next.unread, page.unread]).toEqual([0, 0]);
});

test('a page that was away from the beginning sees all of it, over several contacts', async () => {
  const { visit, page } = await chatting();
  const other = visit.load(1);
  await visit.heal();
  page.stop();
  other.say('One');
  await visit.heal();
  await visit.close();
  other.say('Two');
  await visit.heal();
  page.begin();
  await visit.heal();
  expect(page.lines.map(({ from }) => from)).toEqual(['visitor', 'nobody', 'visitor']);
  expect(page.lines).toEqual(other.lines);
});

test('whoever ends a chat is forgotten by the browser', async () => {
  const { visit, page } = await chatting('Hallo');
  expect(visit.store.length).toBeGreaterThan(0);
  page.end();
  await visit.heal();
  expect([page.isEnded, page.status, page.isKnown, visit.store.length]).toEqual([true, 'idle', false, 0]);
  const next = visit.load(0);
  await visit.heal();
  expect(next.lines).toEqual([]);
});
