import type { Outcome, Step } from '../../define/step.ts';
import type { LinkedStep, Program } from '../../interpret/program.ts';

/** Hears by which port contacts leave a step of a script; a failure leaves by `error`, wired or not. */
export type Hear = (script: string, step: string, port: string) => void;

const ERROR = 'error';

/** The programs, but that each way taken is told. */
export function watching(programs: ReadonlyMap<string, Program>, hear: Hear): ReadonlyMap<string, Program> {
  const watched = new Map<Program, Program>();
  return new Map([...programs].map(([id, program]) => [id, watch(program, hear, watched)]));
}

/** Scripts may call one another: each is made once. */
function watch(program: Program, hear: Hear, watched: Map<Program, Program>): Program {
  const known = watched.get(program);
  if (known) return known;
  const made: Program = {
    ...program,
    steps: program.steps.map((linked) => ({ ...linked, step: heard(program.script.id, linked, hear) })),
    called: (id) => {
      const callee = program.called(id);
      return callee && watch(callee, hear, watched);
    },
  };
  watched.set(program, made);
  return made;
}

function heard(script: string, { id, step, ports }: LinkedStep, hear: Hear): Step {
  const told = <T extends Outcome | null>(answer: () => T): T => {
    try {
      const outcome = answer();
      if (outcome?.kind === 'go') hear(script, id, ports[outcome.port] ?? '');
      if (outcome?.kind === 'fail') hear(script, id, ERROR);
      return outcome;
    } catch (thrown) {
      hear(script, id, ERROR);
      throw thrown;
    }
  };
  const { resume, returned } = step;
  return {
    enter: (turn) => told(() => step.enter(turn)),
    ...(resume ? { resume: (turn) => told(() => resume.call(step, turn)) } : {}),
    ...(returned ? { returned: (turn, vars, way) => told(() => returned.call(step, turn, vars, way)) } : {}),
  };
}
