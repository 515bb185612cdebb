import type { Link } from '../../runtime/define/link.ts';
import type { Outcome, Step, Turn } from '../../runtime/define/step.ts';
import type { Alternative, Reason } from '../../runtime/model/trace.ts';
import type { Condition } from './params.ts';

interface Branch extends Condition {
  holds: (turn: Turn) => boolean;
  port: Outcome;
}

/** Tries the conditions in order; those after the one that holds are not looked at. */
export function prepareDecide(conditions: readonly Condition[], link: Link): Step {
  const branches = conditions.map(
    (condition): Branch => ({
      ...condition,
      holds: link.expression(condition.when, 'boolean'),
      port: link.go(`when:${condition.id}`),
    }),
  );
  const otherwise = link.go('else');
  return {
    enter(turn) {
      const index = branches.findIndex(({ holds }) => holds(turn));
      turn.why?.(reason(branches[index]), alternatives(branches, index));
      return branches[index]?.port ?? otherwise;
    },
  };
}

const reason = (held: Branch | undefined): Reason =>
  held
    ? { code: 'decide.held', params: { name: held.name, when: held.when } }
    : { code: 'decide.none-held', params: {} };

function alternatives(branches: readonly Branch[], held: number): Alternative[] {
  const others = branches.flatMap(({ id, name, when }, index): Alternative[] => {
    if (index === held) return [];
    const code = held >= 0 && index > held ? 'decide.not-tried' : 'decide.did-not-hold';
    return [{ name: `when:${id}`, reason: { code, params: { name, when } } }];
  });
  return held < 0 ? others : [...others, { name: 'else' }];
}
