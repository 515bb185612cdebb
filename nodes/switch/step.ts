import type { z } from 'zod';
import type { Link } from '../../runtime/define/link.ts';
import type { Step } from '../../runtime/define/step.ts';
import { prepareCases } from './match.ts';
import type { params } from './params.ts';

/** Looks the value up: fifty cases cost no more than one. */
export function prepareSwitch({ value, cases, caseSensitive }: z.output<typeof params>, link: Link): Step {
  const read = link.expression(value, 'any');
  const evidence = link.evidence(value, 'any');
  const find = prepareCases(cases, caseSensitive);
  const ports = cases.map(({ id }) => link.go(`case:${id}`));
  const otherwise = link.go('else');
  return {
    enter(turn) {
      const index = find(read(turn));
      const found = index === undefined ? undefined : cases[index];
      turn.why?.({
        ...(found
          ? { code: 'switch.matched', params: { name: found.name, equals: found.equals } }
          : { code: 'switch.no-match', params: { count: cases.length } }),
        because: evidence(turn),
      });
      return (index === undefined ? undefined : ports[index]) ?? otherwise;
    },
  };
}
