import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { JSON_DEPTH_MAX, scan } from './scan.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scan', () => {
  it.each([
    ['', 0],
    ['  ', 2],
    ['{', 1],
    ['{"a"}', 4],
    ['{"a":}', 5],
    ['{"a":1,}', 7],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['[1}', 2],
    ['01', 1],
    ['-', 0],
    ['"a', 2],
    ['"a\nb"', 2],
    ['"\\x"', 1],
    ['{a:1}', 1],
    ['nul', 0],
    ['1 1', 2],
    [']', 0],
  ])('stops in %j at %i', (text, at) => {
    expect(scan(text)).toEqual({ why: 'syntax', at });
  });

  it('goes as deep as allowed, and no deeper', () => {
    expect(scan(nested(JSON_DEPTH_MAX))).toBeUndefined();
    expect(scan(nested(JSON_DEPTH_MAX + 1))).toEqual({ why: 'depth', at: JSON_DEPTH_MAX });
  });

  it('survives what makes recursive parsers fall over', () => {
    expect(scan('['.repeat(1_000_000))?.why).toBe('depth');
    expect(scan('{"a":'.repeat(1_000_000))?.why).toBe('depth');
    expect(scan(`"${'\\n'.repeat(1_000_000)}"`)).toBeUndefined();
    expect(scan(`"${'n'.repeat(2_000_000)}"`)).toBeUndefined();
  });

  it('agrees with JSON.parse on any text made of pieces of JSON', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\u00e9',
      '\\',
      '1',
      '-0.5e+3',
      'null',
      ' ',
      '\n',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(scan(text) === undefined).toBe(parses(text));
      }),
      fuzz(3_000, 1),
    );
  });

  it('agrees with JSON.parse on JSON with one character taken out', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, index) => {
        const text = json.slice(0, index % json.length) + json.slice((index % json.length) + 1);
        expect(scan(json)).toBeUndefined();
        expect(scan(text) === undefined).toBe(parses(text));
      }),
      fuzz(500, 2),
    );
  });
});
