import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { ChannelDefinition, Inbound } from '../../define/channel.ts';
import { event } from '../../model/event.ts';
import type { Json } from '../../model/json.ts';
import { AT, workspace } from './bicycle-shop.ts';

/** A payload and what it says, by name. */
export type Cases = Record<string, { body: Json; says: Json }>;

/** A file of cases by its name. */
export type CaseFiles = Record<string, Cases>;

const RUNS = fuzz(2_000, 20_261_120);

/** What every channel must do with payloads, given its own. */
export function describeInbound(channel: ChannelDefinition, files: CaseFiles): void {
  const say = (body: Json): Inbound => channel.inbound(body, AT, workspace);
  const bodies = Object.values(files).flatMap((cases) => Object.values(cases).map(({ body }) => body));

  describe.each(Object.entries(files))('%s', (_, cases) => {
    it.each(Object.entries(cases))('%s', (_name, { body, says }) => {
      const inbound = say(body);
      expect(inbound).toEqual(says);
      for (const one of inbound.events) expect(event.safeEncode(one)).toMatchObject({ success: true });
    });
  });

  describe('hostile payloads', () => {
    it('never throw, and give valid events, whatever was changed in them', () => {
      fc.assert(
        fc.property(fc.constantFrom(...bodies), fc.infiniteStream(fc.nat()), change, (body, where, into) => {
          const changed = changeAt(body, where, into);
          const inbound = say(changed);
          for (const one of inbound.events) expect(event.safeEncode(one).success).toBe(true);
          expect(JSON.parse(JSON.stringify(inbound))).toEqual(inbound);
        }),
        RUNS,
      );
    });

    it('never throw when cut off', () => {
      fc.assert(
        fc.property(fc.constantFrom(...bodies), fc.nat(), (body, at) => {
          const text = JSON.stringify(body);
          const cut = text.slice(0, at % text.length);
          expect(() => say(cut)).not.toThrow();
          expect(say(cut).problems).not.toEqual([]);
        }),
        RUNS,
      );
    });

    it('never throw on nesting as deep as a parser allows', () => {
      for (const body of bodies)
        for (const way of [0, 1, 2, 3]) {
          const steps = Array.from({ length: 40 }, (_, n) => 8 * n + 1 + way);
          expect(() => JSON.stringify(say(changeAt(body, steps.values(), deep)))).not.toThrow();
        }
    });

    it('never reach a prototype', () => {
      for (const body of bodies) {
        const hostile = JSON.stringify(body).replaceAll('{"', '{"__proto__":{"polluted":true},"');
        expect(JSON.stringify(say(JSON.parse(hostile) as Json).events)).not.toContain('polluted');
      }
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    });
  });
}

/** A list in a list, and so on. */
let deep: Json = [];
for (let level = 0; level < 100_000; level += 1) deep = [deep];

/** What a part is changed into; undefined leaves it out. */
const change: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<Json>(null, '', 'x'.repeat(20_000), '\ud800', {}, [], -1, Number.POSITIVE_INFINITY, true),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

/** A copy with one part changed: the stream of numbers says which way to go down, and when to stop. */
function changeAt(value: Json, where: Iterator<number>, into: Json | undefined): Json {
  const turn: number = where.next().value ?? 0;
  if (typeof value !== 'object' || value === null || turn % 8 === 0) return into ?? null;
  const keys = Object.keys(value);
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return into ?? null;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? changeAt(item, where, into) : item));
  const { [key]: inside, ...rest } = value;
  if (into === undefined && turn % 3 === 0) return rest;
  return { ...rest, [key]: changeAt(inside ?? null, where, into) };
}
