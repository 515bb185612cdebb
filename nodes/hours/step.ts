import type { z } from 'zod';
import type { Link } from '../../runtime/define/link.ts';
import type { Outcome, Step } from '../../runtime/define/step.ts';
import type { OpenState } from '../../runtime/model/hours.ts';
import type { Reason } from '../../runtime/model/trace.ts';
import { moment } from '../shared/moment.ts';
import type { Code, params } from './params.ts';

/** A closed place leaves by the port of what closes it where that has one, else by `closed`. */
export function prepareHours(given: z.output<typeof params>, link: Link): Step {
  const { definition, at } = link.hours(given.hours);
  const open = link.go('open');
  const closed = link.go('closed');
  const branches = new Map<string, Outcome>(given.branches.map((branch) => [branch, link.go(branch)]));
  return {
    enter(turn) {
      const state = at(turn.now);
      turn.why?.(reasonOf(definition.name, state));
      if (state.open) return open;
      return branches.get(branchOf(state)) ?? closed;
    },
  };
}

/** What closes the place; nothing of its own when that is the week. */
const branchOf = ({ rule, name }: OpenState): string => (rule === 'override' ? name : rule);

function reasonOf(hours: string, state: OpenState): Reason {
  const code: Code =
    state.rule === 'override' ? 'closed-override' : `${state.open ? 'open' : 'closed'}-${state.rule}`;
  const next = state.next === null ? '–' : moment(state.next);
  return { code: `hours.${code}`, params: { hours, day: state.name, next } };
}
