import { expect, test } from 'vitest';
import { paced } from './pace.ts';
import { handClock } from './testing/hand.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

function counted(run: () => Promise<void> = async () => {}) {
  const clock = handClock();
  let times = 0;
  const pace = paced(
    () => {
      times += 1;
      return run();
    },
    100,
    clock.after,
  );
  return { clock, pace, times: () => times };
}

test('who asks is served at once, and all who ask meanwhile are served together', async () => {
  const { clock, pace, times } = counted();
  for (let n = 0; n < 5; n++) pace.ask();
  await settled();
  expect(times()).toBe(1);
  clock.pass(99);
  expect(times()).toBe(1);
  clock.pass(1);
  expect(times()).toBe(2);
  await settled();
  clock.pass(100);
  expect(times()).toBe(2);
  pace.ask();
  expect(times()).toBe(3);
});

test('one that fails does not end it', async () => {
  const { clock, pace, times } = counted(() => Promise.reject(new Error('no disk')));
  pace.ask();
  await settled();
  clock.pass(100);
  pace.ask();
  expect(times()).toBe(2);
});

test('once it is stopped nothing is done any more, also of what was asked for', async () => {
  const { clock, pace, times } = counted();
  pace.ask();
  pace.ask();
  await settled();
  pace.stop();
  expect(clock.waiting()).toBe(0);
  pace.ask();
  clock.pass(1_000);
  expect(times()).toBe(1);
});
