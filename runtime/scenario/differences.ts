import type { Json } from '../model/json.ts';
import type { Expectation } from '../model/scenario.ts';
import { type Compared, compare, type Outcome } from './compare.ts';
import type { Mismatch } from './match.ts';
import type { Difference } from './report.ts';

/** A difference and, where something came, the id of the effect that did. */
export interface Told {
  difference: Difference;
  effect?: string;
}

/** What in a step is not as it expects. */
export function differencesIn(step: number, expect: Expectation, outcome: Outcome): Told[] {
  const compared = compare(expect, outcome);
  const at = (path: readonly (string | number)[]) => ['steps', step, 'expect', ...path].join('.');
  const told = ({ path, kind, expected, actual }: Mismatch, root: readonly (string | number)[]) => ({
    step,
    kind,
    path: at([...root, ...path]),
    expected,
    ...(actual === undefined ? {} : { actual }),
  });
  return [
    ...ofEffects(step, expect.effects ?? [], compared, outcome, told, at),
    ...Object.entries(compared.contacts ?? {}).flatMap(([contact, found]) =>
      found.map((one) => ({ difference: { ...told(one, ['contacts', contact]), contact } })),
    ),
  ];
}

type Path = readonly (string | number)[];

function ofEffects(
  step: number,
  expected: readonly Json[],
  { effects = [] }: Compared,
  outcome: Outcome,
  told: (mismatch: Mismatch, root: Path) => Difference,
  at: (path: Path) => string,
): Told[] {
  return effects.flatMap((pair): Told[] => {
    const seen = pair.actual === undefined ? undefined : outcome.effects[pair.actual];
    if (!seen || pair.actual === undefined) {
      const wanted = expected[pair.expected ?? 0] ?? null;
      const contact = contactIn(wanted);
      const path = at(['effects', pair.expected ?? 0]);
      return [{ difference: { step, kind: 'missing', path, expected: wanted, ...contact } }];
    }
    const { id } = seen.record.effect;
    const { contact } = seen.record;
    if (pair.expected === undefined) {
      const path = at(['effects', pair.before]);
      return [{ difference: { step, kind: 'unexpected', path, actual: seen.value, contact }, effect: id }];
    }
    const root = ['effects', pair.expected];
    return pair.mismatches.map((one) => ({ difference: { ...told(one, root), contact }, effect: id }));
  });
}

function contactIn(pattern: Json): { contact?: string } {
  const contact =
    typeof pattern === 'object' && pattern !== null && !Array.isArray(pattern)
      ? pattern['contact']
      : undefined;
  return typeof contact === 'string' ? { contact } : {};
}
