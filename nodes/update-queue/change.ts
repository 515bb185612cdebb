import type { Asked } from '../../runtime/define/route.ts';
import { PROFICIENCY_BEST } from '../../runtime/model/agent.ts';
import type { Stage } from './params.ts';

/** What a contact asks for once a stage is reached. */
export function changedBy<A extends Asked>({ worst, skill, anyAgent }: Stage, asked: A): A {
  const { agent, ...rest } = asked;
  const best = asked.proficiency?.best ?? PROFICIENCY_BEST;
  return {
    ...rest,
    ...(skill === undefined ? {} : { skill }),
    ...(worst === undefined ? {} : { proficiency: { best, worst: Math.max(best, worst) } }),
    ...(agent === undefined || anyAgent ? {} : { agent }),
  } as A;
}
