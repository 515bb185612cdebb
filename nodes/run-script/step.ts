import { type Link, LinkProblem } from '../../runtime/define/link.ts';
import { fail, type Step } from '../../runtime/define/step.ts';
import type { Variables } from '../../runtime/model/variable.ts';
import { prepareGiven } from '../shared/values/give.ts';
import type { GivenValue } from '../shared/values/params.ts';
import { takeValues } from '../shared/values/take.ts';
import type { Params } from './params.ts';

/** Hands the contact to another script, and goes on when that one is over. */
export function prepareRun({ script, parameters, results }: Params, link: Link): Step {
  const { variables } = link.script(script);
  for (const one of parameters) mustBeOf(script, variables, one);
  for (const { from } of results) mustBeOf(script, variables, { name: from });
  const given = prepareGiven(parameters, link);
  const returned = link.go('returned');
  return {
    enter: (turn) => ({ kind: 'call', script, vars: Object.fromEntries(given(turn)) }),
    returned(turn, vars) {
      const missing = takeValues(turn, results, (name) =>
        Object.hasOwn(vars, name) ? vars[name] : undefined,
      );
      if (missing !== undefined) return fail('run-script.no-result', { name: missing, script });
      turn.why?.({ code: 'run-script.returned', params: { script } });
      return returned;
    },
  };
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
