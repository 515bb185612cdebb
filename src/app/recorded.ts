import type { Instant, Scenario, ScenarioSetting, SimulationInput } from '#runtime/index.ts';
import type { ContactHistory } from '#runtime/live.ts';

/** What was done in the simulator, up to the moment that is looked at. */
export interface Recorded {
  script: string;
  pointOfContact: string;
  startedAt: Instant;
  /** As it was at the beginning. */
  setting: ScenarioSetting;
  inputs: readonly SimulationInput[];
}

/** A scenario that is to be looked at in the simulator, after so many of its steps. */
export interface WantedCourse {
  scenario: Scenario;
  count: number;
}

/** What happened to one contact on a host, for the simulator to show as it went there. */
export interface WantedHistory {
  history: ContactHistory;
}
