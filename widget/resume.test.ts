import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '#runtime/hosts/chat/lines.ts';
import { POINT } from '#runtime/hosts/chat/testing/shop.ts';
import { visitorOf } from '#runtime/hosts/chat/visitor.ts';
import { fuzz } from '#test/fuzz.ts';
import { Keep } from './keep.ts';
import { Visit } from './testing/visit.ts';

const ACTS = [
  'say',
  'toHost',
  'toPage',
  'cut',
  'wait',
  'answer',
  'restart',
  'load',
  'refuse',
  'leave',
  'close',
] as const;
type Act = (typeof ACTS)[number];

const some = (acts: readonly Act[], pages: number) =>
  fc.array(fc.record({ act: fc.constantFrom(...acts), page: fc.nat(pages - 1) }), { maxLength: 40 });

const MOVES: readonly Act[] = [
  'say',
  'toHost',
  'toHost',
  'toPage',
  'toPage',
  'cut',
  'wait',
  'answer',
  'restart',
];

/** At most as much as a visitor may say in a minute: the clock hardly goes meanwhile. */
const SAID_MAX = 12;

async function play(visit: Visit, acts: readonly { act: Act; page: number }[]): Promise<string[]> {
  const done: string[] = [];
  for (const { act, page: wanted } of acts) {
    const page = Math.min(wanted, visit.pages.length);
    visit.wires.clock.pass(1);
    const name = `page ${page}`;
    const conversation = visit.pages[page] ?? visit.load(page);
    if (act === 'say' && done.length < SAID_MAX) {
      done.push(`said ${done.length}`);
      conversation.say(done.at(-1) ?? '');
    }
    if (act === 'leave' && done.length < SAID_MAX) {
      done.push('left');
      conversation.end();
    }
    if (act === 'toHost') await visit.wires.toHost(name);
    if (act === 'toPage') await visit.wires.toPage(name);
    if (act === 'cut') visit.wires.cut(name);
    if (act === 'wait') visit.wires.clock.pass(5_000);
    if (act === 'answer') await visit.answer('answered');
    if (act === 'close') await visit.close();
    if (act === 'restart') visit.wires.restart();
    if (act === 'load') visit.load(page);
    if (act === 'refuse') visit.host.refuses = !visit.host.refuses;
  }
  await visit.heal();
  return done;
}

/** What came to the host, in order. */
const told = ({ host }: Visit): string[] =>
  host.delivered.map((event) => (event.type === 'message.received' ? event.message.text : 'left'));

/** Somebody who is known already, so that all their pages are theirs. */
async function known(): Promise<Visit> {
  const visit = new Visit();
  visit.load(0);
  await visit.heal();
  return visit;
}

/** Of all contacts of who uses the browser. */
async function everyLine({ host, address, store }: Visit) {
  const visitor = visitorOf(POINT, new Keep(store, POINT).resume);
  const contacts = await host.contacts({ customer: address });
  const histories = await Promise.all(contacts.map(({ id }) => host.history(id)));
  return histories.flatMap((history) => (history ? linesOf(history, visitor) : []));
}

test('wherever a connection breaks, what one says comes once and in order, and one sees all that was said', async () => {
  await fc.assert(
    fc.asyncProperty(some([...MOVES, 'close'], 1), async (acts) => {
      const visit = await known();
      const done = await play(visit, acts);
      expect(told(visit)).toEqual(done);
      expect(visit.pages[0]?.lines).toEqual(await everyLine(visit));
    }),
    fuzz(150, 20_261_130),
  );
});

test('so it is with several pages that are loaded again, at a host that refuses at times', async () => {
  await fc.assert(
    fc.asyncProperty(some([...MOVES, 'load', 'refuse'], 3), async (acts) => {
      const visit = await known();
      const done = await play(visit, acts);
      expect(told(visit).sort()).toEqual(done.sort());
      const lines = await everyLine(visit);
      for (const page of visit.pages) expect(page.lines).toEqual(lines);
    }),
    fuzz(150, 20_261_131),
  );
});

test('who ends a chat ends it once, and what they say afterwards is another’s', async () => {
  await fc.assert(
    fc.asyncProperty(some([...MOVES, 'leave', 'load'], 1), async (acts) => {
      const visit = await known();
      const done = await play(visit, acts);
      expect(told(visit)).toEqual(done);
      const chats = visit.host.delivered.map((event) => ('customer' in event ? event.customer.address : ''));
      const ends = told(visit).flatMap((one, index) => (one === 'left' ? [index] : []));
      for (const index of ends) expect(chats[index + 1]).not.toBe(chats[index]);
    }),
    fuzz(150, 20_261_132),
  );
});
