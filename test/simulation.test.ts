import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { DAY } from '#runtime/model/instant.ts';
import { openCourse, proceed, standing } from '#runtime/simulate/course.ts';
import { contactsOf } from '#runtime/simulate/world.ts';
import { soaking } from './fuzz.ts';
import { run } from './processes.ts';
import { digestOf, longInputs, longSetup, MANY } from './simulation/long.ts';

const PRINT = resolve('test/simulation/print.ts');

test('whoever waits thirty days over the change of clocks goes on at the same time of the clock', () => {
  const setup = longSetup();
  const [first] = longInputs(1);
  const opened = openCourse(setup, first!.at);
  const course = proceed(opened, [first!, { type: 'time.passed', at: first!.at + 31 * DAY }]);
  expect(contactsOf(standing(course).world).map(({ status }) => status)).toEqual(['closed']);
});

test('10,000 events give the same bytes under any time zone of the host', async () => {
  const zones = ['UTC', 'Pacific/Auckland', 'America/St_Johns'];
  const printed = await Promise.all(zones.map((TZ) => run(process.execPath, [PRINT], { env: { TZ } })));
  const here = digestOf(MANY);
  expect(printed.map(({ stdout, stderr }) => [stdout, stderr])).toEqual(zones.map(() => [here, '']));
}, 600_000);

test('through JSON at every step they are the same as well', () => {
  const count = soaking ? MANY : 400;
  expect(digestOf(count, true)).toBe(digestOf(count));
}, 3_600_000);
