import { describe, expect, it } from 'vitest';
import { COUNTED_MAX, createBackOff } from './back-off.ts';
import { createThroughput, SLOT_KEPT_MS } from './throughput.ts';
import { FOUR_TO_THE_X, UNREACHABLE } from './waits.ts';
import { createPairRate, PAIR_BURST, PAIR_MS } from './whatsapp/pair-rate.ts';

const NOW = 1_000_000;

describe('the rate of a pair', () => {
  it('lets one message go each six seconds, for ever', () => {
    const rate = createPairRate();
    for (let n = 0; n < 100; n += 1) expect(rate.wait('a', NOW + n * PAIR_MS)).toBe(0);
  });

  it('lets a burst go, and has it paid back', () => {
    const rate = createPairRate();
    for (let n = 0; n < 20; n += 1) expect(rate.wait('a', NOW)).toBe(0);
    expect(rate.wait('a', NOW + PAIR_MS)).toBe(19 * PAIR_MS);
    expect(rate.wait('a', NOW + 20 * PAIR_MS - 1)).toBe(1);
    expect(rate.wait('a', NOW + 20 * PAIR_MS)).toBe(0);
  });

  it('ends a burst at its greatest', () => {
    const rate = createPairRate();
    for (let n = 0; n < PAIR_BURST; n += 1) expect(rate.wait('a', NOW + n)).toBe(0);
    expect(rate.wait('a', NOW + PAIR_BURST)).toBe(PAIR_BURST * PAIR_MS - PAIR_BURST);
  });

  it('is of each pair alone', () => {
    const rate = createPairRate();
    for (let n = 0; n < PAIR_BURST; n += 1) rate.wait('a', NOW);
    expect(rate.wait('a', NOW)).toBeGreaterThan(0);
    expect(rate.wait('b', NOW)).toBe(0);
  });
});

describe('a throughput', () => {
  it('lets a second’s worth go at once, and the rest after each other', () => {
    const numbers = createThroughput(4);
    const waits = Array.from({ length: 7 }, (_, n) => numbers.wait(`k${n}`, NOW));
    expect(waits).toEqual([0, 0, 0, 0, 250, 500, 750]);
  });

  it('keeps the slot of who has to wait', () => {
    const numbers = createThroughput(1);
    numbers.wait('first', NOW);
    expect(numbers.wait('second', NOW)).toBe(1_000);
    expect(numbers.wait('third', NOW)).toBe(2_000);
    expect(numbers.wait('second', NOW + 999)).toBe(1);
    expect(numbers.wait('second', NOW + 1_000)).toBe(0);
    expect(numbers.wait('third', NOW + 2_000)).toBe(0);
  });

  it('counts what came in', () => {
    const numbers = createThroughput(2);
    numbers.spend(NOW);
    numbers.spend(NOW);
    expect(numbers.wait('k', NOW)).toBe(500);
  });

  it('gives up the slot of who does not come', () => {
    const numbers = createThroughput(1);
    numbers.wait('first', NOW);
    expect(numbers.wait('late', NOW)).toBe(1_000);
    const after = NOW + 1_000 + SLOT_KEPT_MS;
    expect(numbers.wait('other', after)).toBe(0);
    expect(numbers.wait('late', after)).toBe(1_000);
  });
});

describe('a back-off', () => {
  it('waits for 4^X seconds, and gives up', () => {
    const backOff = createBackOff();
    const waits = Array.from({ length: 8 }, () => backOff.next('k', FOUR_TO_THE_X));
    expect(waits).toEqual([1_000, 4_000, 16_000, 64_000, 256_000, 1_024_000, 4_096_000, undefined]);
  });

  it('begins again after what went well, and for another message', () => {
    const backOff = createBackOff();
    backOff.next('k', FOUR_TO_THE_X);
    expect(backOff.next('other', FOUR_TO_THE_X)).toBe(1_000);
    backOff.forget('k');
    expect(backOff.next('k', FOUR_TO_THE_X)).toBe(1_000);
  });

  it('waits no longer than its most, for as long as it takes', () => {
    const backOff = createBackOff();
    for (let n = 0; n < 1_000; n += 1) backOff.next('k', UNREACHABLE);
    expect(backOff.next('k', UNREACHABLE)).toBe(UNREACHABLE.most);
  });

  it('counts so many messages, and forgets the oldest', () => {
    const backOff = createBackOff();
    for (let n = 0; n < COUNTED_MAX; n += 1) backOff.next(`k${n}`, FOUR_TO_THE_X);
    expect(backOff.next('k0', FOUR_TO_THE_X)).toBe(4_000);
    backOff.next('one more', FOUR_TO_THE_X);
    expect(backOff.next('k1', FOUR_TO_THE_X)).toBe(1_000);
  });
});
