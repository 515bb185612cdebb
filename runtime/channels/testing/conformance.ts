import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { ChannelDefinition, Inbound } from '../../define/channel.ts';
import { event } from '../../model/event.ts';
import type { Json } from '../../model/json.ts';
import { AT, workspace } from './bicycle-shop.ts';
import { change, changeAt, deep } from './mutations.ts';

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
