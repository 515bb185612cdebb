import type { Condition as Asked, Link } from '../../runtime/define/link.ts';
import type { Outcome, Step, Turn } from '../../runtime/define/step.ts';
import type { Alternative, Reason } from '../../runtime/model/trace.ts';
import type { Condition } from './params.ts';

interface Branch extends Condition {
  asks: Asked;
  port: Outcome;
}

/** Tries the conditions in order; those after the one that holds are not looked at. */
export function prepareDecide(conditions: readonly Condition[], link: Link): Step {
  const branches = conditions.map(
    (condition): Branch => ({
      ...condition,
      asks: link.condition(condition.when),
      port: link.go(`when:${condition.id}`),
    }),
  );
  const otherwise = link.go('else');
  return {
    enter(turn) {
      const index = branches.findIndex(({ asks }) => asks.holds(turn));
      turn.why?.(reason(branches[index], turn), alternatives(branches, index, turn));
      return branches[index]?.port ?? otherwise;
    },
  };
}

const reason = (held: Branch | undefined, turn: Turn): Reason =>
  held ? tried('decide.held', held, turn) : { code: 'decide.none-held', params: {} };

/** A condition that was asked, with what decided it. */
const tried = (code: string, { name, when, asks }: Branch, turn: Turn): Reason => ({
  code,
  params: { name, when },
  because: asks.because(turn),
});

function alternatives(branches: readonly Branch[], held: number, turn: Turn): Alternative[] {
  const others = branches.flatMap((branch, index): Alternative[] => {
    if (index === held) return [];
    const { id, name, when } = branch;
    const reason =
      held >= 0 && index > held
        ? { code: 'decide.not-tried', params: { name, when } }
        : tried('decide.did-not-hold', branch, turn);
    return [{ name: `when:${id}`, reason }];
  });
  return held < 0 ? others : [...others, { name: 'else' }];
}
