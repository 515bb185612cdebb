/** Every code of this room. The catalogue in `runtime/words` is typed by it: one without words does not build. */
export type ScenarioCode =
  | 'scenario.unknown-reference'
  | 'scenario.unknown-address'
  | 'scenario.unknown-pattern';
