import { type Link, LinkProblem } from '../define/link.ts';
import { fail, type Step } from '../define/step.ts';
import { error, type Problem } from '../model/problem.ts';
import type { Script, ScriptStep } from '../model/script.ts';
import type { VariableValue } from '../model/variable.ts';
import { type LinkedStep, type Program, UNWIRED, type Universe } from './program.ts';
import { linkFor, Ports } from './resolve.ts';

const ERROR_PORT = 'error';

/**
 * Makes a script ready to run: expressions compiled, texts parsed, references resolved, here and never again.
 * A step that cannot be made is reported in `problems` and fails whenever a contact enters it.
 */
export const link = (script: Script, universe: Universe): Program => linkInto(new Map(), script, universe);

/** `library` holds what was linked already, so that scripts that call each other are linked once. */
function linkInto(library: Map<string, Program>, script: Script, universe: Universe): Program {
  const problems: Problem[] = [];
  const ids = Object.keys(script.steps);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = (id: string | undefined) => (id === undefined ? UNWIRED : (numbers.get(id) ?? UNWIRED));
  const given = linkFor(universe, script.variables);

  const linkStep = (id: string, step: ScriptStep): LinkedStep => {
    const ports = new Ports();
    const wires = (port: string) => ownNext(step, port) !== undefined;
    const made = prepare(step, universe, { ...given, step: id, wires, go: ports.go }, (code, params) =>
      problems.push(error(code, { node: id }, params)),
    );
    return {
      id,
      type: step.type,
      step: made,
      ports: ports.names,
      next: ports.names.map((port) => numberOf(ownNext(step, port))),
      error: numberOf(ownNext(step, ERROR_PORT)),
    };
  };

  const called = (id: string): Program | undefined => {
    const known = library.get(id);
    const wanted = known ? undefined : universe.scripts?.get(id);
    return wanted ? linkInto(library, wanted, universe) : known;
  };

  const program: Program = {
    script,
    steps: Object.entries(script.steps).map(([id, step]) => linkStep(id, step)),
    numbers,
    entry: numberOf(script.entry),
    on: new Map(Object.entries(script.on).map(([event, id]) => [event, numberOf(id)])),
    defaults: defaultsOf(script),
    points: pointsOf(universe),
    called,
    problems,
  };
  library.set(script.id, program);
  return program;
}

const ownNext = (step: ScriptStep, port: string) =>
  Object.hasOwn(step.next, port) ? step.next[port] : undefined;

function prepare(
  step: ScriptStep,
  { nodes }: Universe,
  given: Link,
  report: (code: string, params?: Problem['params']) => void,
): Step {
  const broken = (code: string, params: Problem['params'] = {}): Step => {
    report(code, params);
    const failed = fail(code, params);
    return { enter: () => failed };
  };
  const definition = nodes.get(step.type);
  if (!definition) return broken('node.unknown-type', { type: step.type });
  const params = definition.params.safeParse(step.params);
  if (!params.success) return broken('step.bad-params', { type: step.type });
  try {
    return definition.prepare(params.data, given);
  } catch (thrown) {
    return thrown instanceof LinkProblem
      ? broken(thrown.code, thrown.params)
      : broken('step.crashed', { message: String(thrown) });
  }
}

const defaultsOf = (script: Script): Record<string, VariableValue> =>
  Object.fromEntries(
    Object.entries(script.variables).flatMap(([name, variable]) =>
      variable.default === undefined ? [] : [[name, variable.default]],
    ),
  );

const pointsOf = ({ workspace, channels }: Universe): Program['points'] =>
  new Map(
    Object.entries(workspace.pointsOfContact).map(([id, point]) => [
      id,
      {
        // A channel nobody knows carries nothing: sending on it fails, and the contact goes to an agent.
        capabilities: channels.get(point.channel)?.capabilities ?? { text: { max: 0, unit: 'characters' } },
        defaultSkill: point.defaultSkill,
      },
    ]),
  );
