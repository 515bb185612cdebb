import type { Contact } from '../model/contact.ts';
import type { Json } from '../model/json.ts';
import type { Expectation, Scenario, ScenarioStep } from '../model/scenario.ts';
import { type Compared, compare, type Outcome, seenIn } from './compare.ts';
import { literal, type Mismatch, same } from './match.ts';
import type { Difference, ScenarioReport } from './report.ts';

/**
 * The scenario with what came in the place of what was expected: for these differences of the report, or for all. What is
 * expected elsewhere, and the patterns in it, stay.
 */
export function accept(
  scenario: Scenario,
  report: ScenarioReport,
  differences: readonly Difference[] = report.differences,
): Scenario {
  const contacts = new Map<string, Contact>();
  const steps = scenario.steps.map((step, number): ScenarioStep => {
    const came = report.steps[number];
    if (!came) return step;
    for (const contact of came.contacts) contacts.set(contact.id, contact);
    const taken = new Taken(
      differences.filter((one) => one.step === number),
      number,
    );
    if (!step.expect || taken.isEmpty) return step;
    const outcome = { effects: seenIn(came.records), contact: (id: string) => contacts.get(id) };
    return { ...step, expect: accepted(step.expect, outcome, taken) };
  });
  return { ...scenario, steps };
}

/** The differences of a step that are taken, each once. */
class Taken {
  readonly #left: Difference[];
  readonly #step: number;

  constructor(differences: readonly Difference[], step: number) {
    this.#left = [...differences];
    this.#step = step;
  }

  get isEmpty(): boolean {
    return this.#left.length === 0;
  }

  /** Whether the difference at this place is among them. */
  takes(kind: Difference['kind'], path: readonly (string | number)[], actual?: Json): boolean {
    const at = ['steps', this.#step, 'expect', ...path].join('.');
    const index = this.#left.findIndex(
      (one) => one.kind === kind && one.path === at && same(one.actual, actual),
    );
    if (index >= 0) this.#left.splice(index, 1);
    return index >= 0;
  }
}

function accepted(expect: Expectation, outcome: Outcome, taken: Taken): Expectation {
  const compared = compare(expect, outcome);
  return {
    ...expect,
    ...(expect.effects && { effects: acceptedEffects(expect.effects, compared, outcome, taken) }),
    ...(expect.contacts && { contacts: acceptedContacts(expect.contacts, compared, taken) }),
  };
}

function acceptedEffects(
  expected: readonly Json[],
  { effects = [] }: Compared,
  outcome: Outcome,
  taken: Taken,
): Json[] {
  return effects.flatMap((pair): Json[] => {
    const value = pair.actual === undefined ? null : (outcome.effects[pair.actual]?.value ?? null);
    if (pair.expected === undefined)
      return taken.takes('unexpected', ['effects', pair.before], value) ? [literal(value)] : [];
    const wanted = expected[pair.expected] ?? null;
    const root = ['effects', pair.expected];
    if (pair.actual === undefined) return taken.takes('missing', root) ? [] : [wanted];
    return [mended(wanted, pair.mismatches, root, taken) ?? null];
  });
}

function acceptedContacts(
  expected: Readonly<Record<string, Json>>,
  { contacts = {} }: Compared,
  taken: Taken,
): Record<string, Json> {
  const kept = Object.entries(expected).flatMap(([id, pattern]): [string, Json][] => {
    const value = mended(pattern, contacts[id] ?? [], ['contacts', id], taken);
    return value === undefined ? [] : [[id, value]];
  });
  return Object.fromEntries(kept);
}

/** A pattern with what came where that is taken; undefined when nothing is left of it. */
function mended(
  pattern: Json,
  found: readonly Mismatch[],
  root: readonly (string | number)[],
  taken: Taken,
): Json | undefined {
  return found.reduce<Json | undefined>((value, { path, kind, actual }) => {
    if (!taken.takes(kind, [...root, ...path], actual)) return value;
    return value === undefined
      ? undefined
      : put(value, path, actual === undefined ? undefined : literal(actual));
  }, pattern);
}

/** A copy with a value at a place, or without what is there. */
function put(at: Json, path: readonly (string | number)[], value: Json | undefined): Json | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (typeof at !== 'object' || at === null) return at;
  if (Array.isArray(at))
    return at.map((item, index) => (index === first ? (put(item, rest, value) ?? null) : item));
  const { [first]: inner = null, ...others } = at;
  const changed = put(inner, rest, value);
  if (changed === undefined) return others;
  return Object.fromEntries(
    Object.entries(at).map(([name, one]) => [name, name === String(first) ? changed : one]),
  );
}
