import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { ChannelTemplates } from '../../define/channel.ts';
import { id } from '../../model/ids.ts';
import type { Json } from '../../model/json.ts';
import { template } from '../../model/template.ts';
import type { CaseFiles } from './conformance.ts';
import { change, changeAt, deep } from './mutations.ts';

const RUNS = fuzz(2_000, 20_261_121);

/** What every channel with templates must do with files of them, given its own. */
export function describeTemplates(templates: ChannelTemplates, files: CaseFiles): void {
  const take = (body: Json) => templates.import(body, ['phone']);
  const bodies = Object.values(files).flatMap((cases) => Object.values(cases).map(({ body }) => body));

  describe.each(Object.entries(files))('%s', (_, cases) => {
    it.each(Object.entries(cases))('%s', (_name, { body, says }) => {
      const taken = take(body);
      expect(taken).toEqual(says);
      for (const one of Object.values(taken.templates)) expect(template.parse(one)).toEqual(one);
    });
  });

  describe('hostile files of templates', () => {
    it('never throw, and give valid templates under valid ids, whatever was changed in them', () => {
      fc.assert(
        fc.property(fc.constantFrom(...bodies), fc.infiniteStream(fc.nat()), change, (body, where, into) => {
          const taken = take(changeAt(body, where, into));
          for (const [key, one] of Object.entries(taken.templates)) {
            expect(id.safeParse(key).success).toBe(true);
            expect(template.safeParse(one)).toMatchObject({ success: true });
            expect(Array.isArray(templates.check(one))).toBe(true);
          }
          expect(JSON.parse(JSON.stringify(taken))).toEqual(taken);
        }),
        RUNS,
      );
    });

    it('are a problem when cut off', () => {
      fc.assert(
        fc.property(fc.constantFrom(...bodies), fc.nat(), (body, at) => {
          const text = JSON.stringify(body);
          expect(take(text.slice(0, at % text.length)).problems).not.toEqual([]);
        }),
        RUNS,
      );
    });

    it('never throw on nesting as deep as a parser allows', () => {
      for (const body of bodies)
        for (const way of [0, 1, 2, 3]) {
          const steps = Array.from({ length: 40 }, (_, n) => 8 * n + 1 + way);
          expect(() => JSON.stringify(take(changeAt(body, steps.values(), deep)))).not.toThrow();
        }
    });

    it('never reach a prototype', () => {
      for (const body of bodies) {
        const hostile = JSON.stringify(body).replaceAll('{"', '{"__proto__":{"polluted":true},"');
        expect(JSON.stringify(take(JSON.parse(hostile) as Json).templates)).not.toContain('polluted');
      }
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    });
  });
}
