import { type Step, WAIT } from '../define/step.ts';
import type { LinkedStep, Program } from '../interpret/program.ts';

/** Where playing stops: before a step, as a contact is about to enter it. */
export interface Stops {
  before(script: string, step: string): boolean;
  /** The entries of this input that were stopped at or passed already: `entered` of the last stop. 0 at first. */
  after: number;
}

/** A contact that stands before a step. What follows has not happened. */
export interface Stopped {
  contact: string;
  script: string;
  step: string;
  /** How many steps were entered since the input, this one counted. */
  entered: number;
}

/**
 * The programs, but that a contact waits in front of a step instead of entering it where `stops` says so. The same input
 * takes the same way, so that who goes on plays it again from its beginning, with `after` as far as it came.
 */
export function stopping(
  programs: ReadonlyMap<string, Program>,
  stops: Stops,
  stop: (stopped: Stopped) => void,
): ReadonlyMap<string, Program> {
  const made = new Map<Program, Program>();
  let entered = 0;
  const enter = (script: string, { id, step }: LinkedStep): Step['enter'] =>
    function enter(turn) {
      entered++;
      if (entered <= stops.after || !stops.before(script, id)) return step.enter(turn);
      stop({ contact: turn.contact.id, script, step: id, entered });
      return WAIT;
    };
  const watched = (program: Program): Program => {
    const known = made.get(program);
    if (known) return known;
    const { id } = program.script;
    const steps = program.steps.map((linked) => ({
      ...linked,
      step: Object.assign(Object.create(linked.step) as Step, { enter: enter(id, linked) }),
    }));
    const called = (script: string) => {
      const found = program.called(script);
      return found && watched(found);
    };
    const watching = { ...program, steps, called };
    made.set(program, watching);
    return watching;
  };
  return new Map([...programs].map(([id, program]) => [id, watched(program)]));
}
