/** `routewright/simulate`: a whole contact centre on a clock of its own, for tests of scripts. */
export { effectLine, inputLine } from '../simulate/lines.ts';
export { play } from '../simulate/play.ts';
export {
  type HttpAnswer,
  nextDue,
  openWorld,
  type Played,
  type PlayRecord,
  type SimulationSetup,
  type World,
} from '../simulate/world.ts';
