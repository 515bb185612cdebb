import type { Link } from '../../runtime/define/link.ts';
import type { Step, Turn } from '../../runtime/define/step.ts';
import type { VariableValue } from '../../runtime/model/variable.ts';
import type { Assignment } from './params.ts';

/** One after the other: a later one sees what an earlier one set, also when it fails itself. */
export function prepareAssignments(assignments: readonly Assignment[], link: Link): Step {
  const assign = assignments.map(({ variable, ...what }) => ({ variable, work: prepareWork(what, link) }));
  const names = [...new Set(assignments.map(({ variable }) => variable))].join(', ');
  const next = link.go('next');
  return {
    enter(turn) {
      for (const { variable, work } of assign) turn.contact.vars[variable] = work(turn);
      turn.why?.({ code: 'set-variables.set', params: { names } });
      return next;
    },
  };
}

const prepareWork = (
  { kind, value }: Pick<Assignment, 'kind' | 'value'>,
  link: Link,
): ((turn: Turn) => VariableValue) => (kind === 'text' ? link.template(value) : link.expression(value, kind));
