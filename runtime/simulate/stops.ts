import type { Standing } from '../acd/standing.ts';
import { type Outcome, type Step, WAIT } from '../define/step.ts';
import { type LinkedStep, type Program, UNWIRED } from '../interpret/program.ts';
import { type Contact, recordOf } from '../model/contact.ts';
import type { Instant } from '../model/instant.ts';

/** A way between two steps: the one that is left, and the port. */
export interface By {
  from: string;
  port: string;
}

/** A contact that is about to enter a step. It is the script's own copy: look at it, keep and change nothing of it. */
export interface Entering {
  readonly contact: Contact;
  readonly now: Instant;
  readonly script: string;
  readonly step: string;
  /** How many scripts wait for the one that runs. */
  readonly depth: number;
  /** The way it came by; absent where it begins, or a script does. */
  readonly by?: By;
  /** How the queue of its skill stands; undefined while it has none. */
  standing(): Standing | undefined;
}

/** Where playing stops: before a step, as a contact is about to enter it. */
export interface Stops {
  before(entering: Entering): boolean;
  /** The entries of this input that were stopped at or passed already: `entered` of the last stop. 0 at first. */
  after: number;
}

/** A contact that stands before a step. What follows has not happened. */
export interface Stopped {
  contact: string;
  script: string;
  step: string;
  /** How many scripts wait for the one that runs. */
  depth: number;
  by?: By;
  /** How many steps were entered since the input, this one counted. */
  entered: number;
}

/** Where a script was left last, and where that leads. */
interface Left extends By {
  script: string;
  to: string;
}

/**
 * The programs, but that a contact waits in front of a step instead of entering it where `stops` says so. The same input
 * takes the same way, so that who goes on plays it again from its beginning, with `after` as far as it came.
 */
export function stopping(
  programs: ReadonlyMap<string, Program>,
  stops: Stops,
  standing: (contact: Contact) => Standing | undefined,
  stop: (stopped: Stopped) => void,
): ReadonlyMap<string, Program> {
  const made = new Map<Program, Program>();
  let entered = 0;
  let left: Left | undefined;
  const enter = (script: string, { id, step }: LinkedStep): Step['enter'] =>
    function enter(turn) {
      entered++;
      const by = left?.script === script && left.to === id ? { from: left.from, port: left.port } : undefined;
      left = undefined;
      if (entered <= stops.after) return step.enter(turn);
      const { contact, now } = turn;
      const depth = recordOf(contact).calls.length;
      const place = { script, step: id, depth, ...(by ? { by } : {}) };
      if (!stops.before({ contact, now, ...place, standing: () => standing(contact) }))
        return step.enter(turn);
      stop({ contact: contact.id, ...place, entered });
      return WAIT;
    };
  const watched = (program: Program): Program => {
    const known = made.get(program);
    if (known) return known;
    const noting = watchingWay(program, (way) => {
      left = way;
    });
    const { id } = program.script;
    const steps = program.steps.map((linked) => ({
      ...linked,
      step: Object.assign(Object.create(linked.step) as Step, noting(linked, enter(id, linked))),
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

/** The parts of a step that answer, but that the way it is left by is told, if it leads somewhere. */
function watchingWay({ script, steps }: Program, tell: (left: Left | undefined) => void) {
  const wayOf = ({ id: from, ports, next, error }: LinkedStep, answer: Outcome | null): Left | undefined => {
    if (answer?.kind !== 'go' && answer?.kind !== 'fail') return undefined;
    const [port, number] = answer.kind === 'go' ? [ports[answer.port], next[answer.port]] : ['error', error];
    const to = number === undefined || number === UNWIRED ? undefined : steps[number]?.id;
    return port === undefined || to === undefined ? undefined : { script: script.id, from, port, to };
  };
  return (linked: LinkedStep, enter: Step['enter']): Step => {
    const { step } = linked;
    const noted = <A extends Outcome | null>(answer: () => A): A => {
      try {
        const given = answer();
        tell(wayOf(linked, given));
        return given;
      } catch (thrown) {
        tell(wayOf(linked, { kind: 'fail', code: '', params: {} }));
        throw thrown;
      }
    };
    return {
      enter: (turn) => noted(() => enter(turn)),
      ...(step.resume && { resume: (turn) => noted(() => step.resume?.(turn) ?? null) }),
      ...(step.returned && {
        returned: (turn, vars, way) => noted(() => step.returned?.(turn, vars, way) ?? WAIT),
      }),
    };
  };
}
