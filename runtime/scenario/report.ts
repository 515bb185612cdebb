import type { PlayRecord } from '../centre/record.ts';
import type { Contact } from '../model/contact.ts';
import type { Instant } from '../model/instant.ts';
import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { World } from '../simulate/world.ts';

/** Something that was not as a step expects. */
export interface Difference {
  /** Index of the step. */
  step: number;
  /** missing: nothing came; unexpected: something came that is not expected; different: it came, but not so. */
  kind: 'missing' | 'unexpected' | 'different';
  /**
   * JSON path into the scenario, as `steps.2.expect.effects.0.message.text`: the outermost place that differs. Of an effect
   * that is unexpected: the place before which it came.
   */
  path: string;
  expected?: Json;
  actual?: Json;
  /** The contact it is about. */
  contact?: string;
  /** The node that brought about what came, or where the contact stands; and the script it is of. */
  node?: string;
  script?: string;
}

/** What a step led to. */
export interface StepReport {
  at: Instant;
  /** Everything that happened, in order. */
  records: readonly PlayRecord[];
  /** The contacts that it changed, as they stand after it. */
  contacts: readonly Contact[];
}

/** How a scenario went. It passed when it has neither differences nor errors. */
export interface ScenarioReport {
  scenario: string;
  /** What keeps it from being played, or from being played to the end: an unknown customer, a script with errors. */
  problems: readonly Problem[];
  differences: readonly Difference[];
  steps: readonly StepReport[];
  /** The centre at its end; absent when it could not be played. */
  world?: World;
}
