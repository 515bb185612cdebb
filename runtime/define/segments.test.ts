import { describe, expect, it } from 'vitest';
import { exceeds } from './limits.ts';
import { segmentsOf } from './segments.ts';

const EXTENDED = ['^', '{', '}', '\\', '[', '~', ']', '|', '€', '\f'];

describe('the parts of a telephone message', () => {
  it.each([
    ['nothing', '', 'gsm-7', 0, 1],
    ['as much as one part holds', 'a'.repeat(160), 'gsm-7', 160, 1],
    ['one more', 'a'.repeat(161), 'gsm-7', 161, 2],
    ['as much as two hold', 'a'.repeat(306), 'gsm-7', 306, 2],
    ['one more than two hold', 'a'.repeat(307), 'gsm-7', 307, 3],
    ['as much as ten hold', 'a'.repeat(1_530), 'gsm-7', 1_530, 10],
    ['one more than ten hold', 'a'.repeat(1_531), 'gsm-7', 1_531, 11],
    ['euro signs of one part', '€'.repeat(80), 'gsm-7', 160, 1],
    ['one euro sign more', '€'.repeat(81), 'gsm-7', 162, 2],
    ['a letter that is not in the alphabet', 'ê'.repeat(70), 'ucs-2', 70, 1],
    ['one letter more', 'ê'.repeat(71), 'ucs-2', 71, 2],
    ['as many letters as two parts hold', 'ê'.repeat(134), 'ucs-2', 134, 2],
    ['one more than two', 'ê'.repeat(135), 'ucs-2', 135, 3],
    ['as many emoji as one part holds', '🚲'.repeat(35), 'ucs-2', 70, 1],
    ['one emoji more', '🚲'.repeat(36), 'ucs-2', 72, 2],
    ['one emoji in a long text', `${'a'.repeat(69)}🚲`, 'ucs-2', 71, 2],
  ] as const)('%s', (_, text, encoding, units, count) => {
    expect(segmentsOf(text)).toEqual({ encoding, units, count });
  });

  it('takes two units for each character of the extension', () => {
    for (const one of EXTENDED) expect(segmentsOf(one)).toEqual({ encoding: 'gsm-7', units: 2, count: 1 });
  });

  it.each([
    // 153 units and 153: the euro sign would be cut in two, so it begins a part, and the last unit a third.
    ['two units of GSM-7', `${'a'.repeat(152)}€${'a'.repeat(151)}`, 2],
    ['which may cost a part', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    // 67 units and 67: 33 emoji fill 66.
    ['a pair of UCS-2', '🚲'.repeat(66), 2],
    ['which may cost one as well', '🚲'.repeat(67), 3],
  ])('never cuts %s', (_, text, count) => {
    expect(segmentsOf(text).count).toBe(count);
  });

  it('is exceeded past the limit alone, however the parts are filled', () => {
    expect(exceeds('a'.repeat(1_530), 10, 'segments')).toBe(false);
    expect(exceeds('a'.repeat(1_531), 10, 'segments')).toBe(true);
    expect(exceeds('ê'.repeat(670), 10, 'segments')).toBe(false);
    expect(exceeds('ê'.repeat(671), 10, 'segments')).toBe(true);
    expect(exceeds('🚲'.repeat(330), 10, 'segments')).toBe(false);
    expect(exceeds('🚲'.repeat(331), 10, 'segments')).toBe(true);
  });
});
