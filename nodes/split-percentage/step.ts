import type { z } from 'zod';
import type { Link } from '../../runtime/define/link.ts';
import { fail, type Outcome, type Step } from '../../runtime/define/step.ts';
import { type params, WHOLE } from './params.ts';
import { shareAt, sumOf } from './share.ts';

/** A script that nobody checked may have shares that are no whole: then nobody can tell whose contact it is. */
export function prepareSplit({ shares }: z.output<typeof params>, link: Link): Step {
  const ports = shares.map(({ id }) => link.go(`share:${id}`));
  const sum = sumOf(shares);
  const failed: Outcome = fail('split-percentage.not-a-whole', { sum });
  if (sum !== WHOLE) return { enter: () => failed };
  return {
    enter(turn) {
      const index = shareAt(shares, turn.chance());
      const { name = '', percent = 0 } = shares[index] ?? {};
      turn.why?.({ code: 'split-percentage.fell', params: { name, percent } });
      return ports[index] ?? failed;
    },
  };
}
