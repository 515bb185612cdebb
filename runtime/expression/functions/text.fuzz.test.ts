import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { testCall } from '../testing/call.ts';
import { apply, errorOf } from '../testing/form.ts';
import { TEXT_FUNCTIONS } from './text.ts';

/** A text as a list of its characters: slow, and plainly right. */
type Characters = readonly string[];

const isAt = (text: Characters, part: Characters, at: number): boolean =>
  at + part.length <= text.length && part.every((character, i) => character === text[at + i]);

/** Where the part is, without looking at what is taken already. */
function placesOf(text: Characters, part: Characters): number[] {
  return [...text, ''].map((_, at) => at).filter((at) => isAt(text, part, at));
}

/** Where it is when each character belongs to one part only. */
function cutsOf(text: Characters, part: Characters, most: number): number[] {
  const cuts: number[] = [];
  for (const at of placesOf(text, part))
    if (cuts.length !== most && at >= (cuts.at(-1) ?? -part.length) + part.length) cuts.push(at);
  return cuts;
}

function replaced(text: Characters, part: Characters, by: string, most: number): string {
  const cuts = new Set(cutsOf(text, part, most));
  let result = '';
  for (let at = 0; at <= text.length; at++) {
    if (cuts.has(at)) result += by;
    if (cuts.has(at) && part.length > 0) at += part.length - 1;
    else result += text[at] ?? '';
  }
  return result;
}

function splitUp(text: Characters, part: Characters, most: number): string[] {
  if (most === 0) return [];
  const all = cutsOf(text, part, -1).filter((at) => part.length > 0 || (at > 0 && at < text.length));
  const cuts = most < 0 ? all : all.slice(0, most - 1);
  if (part.length === 0 && text.length === 0) return [];
  const starts = [0, ...cuts.map((at) => at + part.length)];
  return starts.map((start, i) => text.slice(start, cuts[i]).join(''));
}

const isUpper = (character: string): boolean => character >= 'A' && character <= 'Z';
const lowered = (text: Characters): string =>
  text.map((one) => (isUpper(one) ? one.toLowerCase() : one)).join('');

type Reference = (text: Characters, part: Characters, by: string, from: number) => unknown;
type Values = (text: string, part: string, by: string, from: number) => unknown[];

const REFERENCES: Readonly<Record<string, readonly [Values, Reference]>> = {
  contains: [(text, part) => [text, part], (text, part) => placesOf(text, part).length > 0],
  startsWith: [(text, part) => [text, part], (text, part) => isAt(text, part, 0)],
  endsWith: [(text, part) => [text, part], (text, part) => isAt(text, part, text.length - part.length)],
  size: [(text) => [text], (text) => text.length],
  lowerAscii: [(text) => [text], lowered],
  upperAscii: [
    (text) => [text],
    (text) => text.map((one) => (one >= 'a' && one <= 'z' ? one.toUpperCase() : one)).join(''),
  ],
  trim: [
    (text) => [text],
    (text) =>
      text
        .join('')
        .replace(/^\p{White_Space}+/u, '')
        .replace(/\p{White_Space}+$/u, ''),
  ],
  reverse: [(text) => [text], (text) => text.toReversed().join('')],
  charAt: [(text, _, __, from) => [text, from], (text, _, __, from) => text[from] ?? ''],
  substring: [(text, _, __, from) => [text, from], (text, _, __, from) => text.slice(from).join('')],
  indexOf: [
    (text, part, _, from) => [text, part, from],
    (text, part, _, from) => placesOf(text, part).find((at) => at >= from) ?? -1,
  ],
  lastIndexOf: [
    (text, part, _, from) => [text, part, from],
    (text, part, _, from) => placesOf(text, part).findLast((at) => at <= from) ?? -1,
  ],
  replace: [(text, part, by) => [text, part, by], (text, part, by) => replaced(text, part, by, -1)],
  split: [(text, part) => [text, part], (text, part) => splitUp(text, part, -1)],
};

const REFERENCES_TO_LIMITS: typeof REFERENCES = {
  replace: [(text, part, by, most) => [text, part, by, most], replaced],
  split: [(text, part, _, most) => [text, part, most], (text, part, _, most) => splitUp(text, part, most)],
};

/** Few characters, so that parts are found; of one unit, of two, and white space. */
const short = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', 'é', '😀', '😁', ' ', '\u00a0'),
  maxLength: 8,
});
const long = fc.tuple(fc.constantFrom(1, 1, 20), fc.oneof(short, fc.string({ unit: 'binary' })));
const text = long.map(([times, one]) => one.repeat(times));
const part = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: 2 }), short);
const settings = fuzz(1_000, 20_260_801);

describe('each function does what a list of characters would', () => {
  it.each(Object.entries(REFERENCES))('%s', (name, [values, reference]) => {
    fc.assert(
      fc.property(text, part, short, fc.nat(), (one, other, by, any) => {
        const characters = [...one];
        const from = any % (characters.length + 1);
        const given = apply(TEXT_FUNCTIONS, name, values(one, other, by, from), testCall(Infinity));
        expect(given).toEqual(reference(characters, [...other], by, from));
      }),
      settings,
    );
  });

  it.each(Object.entries(REFERENCES_TO_LIMITS))('%s, up to a limit', (name, [values, reference]) => {
    fc.assert(
      fc.property(text, part, short, fc.integer({ min: -2, max: 9 }), (one, other, by, most) => {
        const given = apply(TEXT_FUNCTIONS, name, values(one, other, by, most), testCall(Infinity));
        expect(given).toEqual(reference([...one], [...other], by, most < 0 ? -1 : most));
      }),
      settings,
    );
  });

  it('substring, between two positions', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: -1, max: 20 }),
        fc.integer({ min: -1, max: 20 }),
        (one, from, to) => {
          const characters = [...one];
          const cut = () => apply(TEXT_FUNCTIONS, 'substring', [one, from, to]);
          if (from < 0 || from > to || to > characters.length)
            expect(errorOf(cut).code).toMatch(/^expression\./);
          else expect(cut()).toBe(characters.slice(from, to).join(''));
        },
      ),
      settings,
    );
  });

  it('join undoes split', () => {
    fc.assert(
      fc.property(text, part, (one, other) => {
        const pieces = apply(TEXT_FUNCTIONS, 'split', [one, other]);
        expect(apply(TEXT_FUNCTIONS, 'join', [pieces, other])).toBe(one);
      }),
      settings,
    );
  });
});
