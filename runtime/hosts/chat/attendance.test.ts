import { expect, test } from 'vitest';
import { Attendance } from './attendance.ts';
import type { Line, Seen, ToVisitor } from './protocol.ts';
import { POINT } from './testing/shop.ts';
import { visitorOf } from './visitor.ts';

const visitor = visitorOf(POINT, 'a'.repeat(43));
const line = (number: number, contact = 'c1'): Line => ({
  ...{ contact, number, at: 0, from: 'visitor', id: `${number}`, text: `${number}` },
});

/** A page, and a conversation that is read only when the test lets it. */
function page(attendance: Attendance) {
  const told: ToVisitor[] = [];
  const lines: Line[] = [];
  const readings: (() => void)[] = [];
  const exit = attendance.enter({
    ...{ visitor, seen: undefined, failed: () => {} },
    peer: { tell: (message) => told.push(message), close: () => {} },
    unseen: (seen: Seen | undefined) =>
      new Promise((resolve) =>
        readings.push(() => resolve(lines.filter(({ number }) => number > (seen?.number ?? 0)))),
      ),
  });
  const read = async () => {
    readings.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  const numbers = () => told.map((one) => ('lines' in one ? one.lines.map(({ number }) => number) : []));
  return { lines, readings, read, numbers, exit };
}

test('however often one is woken while one reads, each line is told once, and the last is not missed', async () => {
  const attendance = new Attendance();
  const { lines, readings, read, numbers } = page(attendance);
  lines.push(line(1));
  for (let woken = 0; woken < 3; woken++) attendance.wake(visitor.pointOfContact, visitor.address);
  expect(readings).toHaveLength(1);
  await read();
  lines.push(line(2));
  await read();
  expect([numbers(), readings.length]).toEqual([[[1], [2]], 0]);
});

test('what happens to a contact wakes who saw it, until they leave', async () => {
  const attendance = new Attendance();
  const { lines, readings, read, exit } = page(attendance);
  lines.push(line(1));
  await read();
  attendance.wakeContact('c2');
  expect(readings).toHaveLength(0);
  attendance.wakeContact('c1');
  await read();
  exit?.();
  attendance.wakeContact('c1');
  attendance.wake(visitor.pointOfContact, visitor.address);
  expect(readings).toHaveLength(0);
});
