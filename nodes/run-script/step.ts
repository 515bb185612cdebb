import { type Link, LinkProblem } from '../../runtime/define/link.ts';
import { fail, type Outcome, type Step } from '../../runtime/define/step.ts';
import type { Variables } from '../../runtime/model/variable.ts';
import { prepareGiven } from '../shared/values/give.ts';
import type { GivenValue, TakenValues } from '../shared/values/params.ts';
import { takeValues } from '../shared/values/take.ts';
import type { Params } from './params.ts';

export const RETURNED = 'returned';
/** The port of one of the ways by which the script comes back. */
export const portOf = (way: string): string => `way:${way}`;

/** Hands the contact to another script, and goes on when that one is over. */
export function prepareRun({ script, parameters, results, ways }: Params, link: Link): Step {
  const { variables } = link.script(script);
  for (const one of parameters) mustBeOf(script, variables, one);
  for (const { from } of [results, ...ways.map((way) => way.results)].flat())
    mustBeOf(script, variables, { name: from });
  const given = prepareGiven(parameters, link);
  const returned: Back = { name: undefined, results, answer: link.go(RETURNED) };
  const backs = ways.map(
    ({ id, name, results: kept }): Back => ({ name, results: kept, answer: link.go(portOf(id)) }),
  );
  return {
    enter: (turn) => ({ kind: 'call', script, vars: Object.fromEntries(given(turn)) }),
    returned(turn, vars, way) {
      const back = (way !== undefined && backs.find(({ name }) => name === way)) || returned;
      const missing = takeValues(turn, back.results, (name) =>
        Object.hasOwn(vars, name) ? vars[name] : undefined,
      );
      if (missing !== undefined) return fail('run-script.no-result', { name: missing, script });
      turn.why?.(
        back.name === undefined
          ? { code: 'run-script.returned', params: { script } }
          : { code: 'run-script.returned-by', params: { script, name: back.name } },
      );
      return back.answer;
    },
  };
}

interface Back {
  name: string | undefined;
  results: TakenValues;
  answer: Outcome;
}

/** The called script declares what it is given, and what is kept of it. */
function mustBeOf(
  script: string,
  variables: Variables,
  { name, type }: Pick<GivenValue, 'name'> & Partial<Pick<GivenValue, 'type'>>,
): void {
  const declared = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (!declared || (type !== undefined && declared.type !== type))
    throw new LinkProblem('run-script.no-such-variable', { name, script, type: type ?? 'text' });
}
