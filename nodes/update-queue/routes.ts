import type { Asked, Route, Stage } from '../../runtime/define/route.ts';
import { changedBy } from './change.ts';
import type { Params } from './params.ts';

/** What each contact that comes waiting asks for, stage by stage. */
export const routesOf = ({ stages }: Params, came: readonly Asked[]): Route[] =>
  came.flatMap((asked) => {
    const [first, ...later] = widened(stages, asked);
    return first ? [{ stages: [first, ...later] }] : [];
  });

function widened(stages: Params['stages'], came: Asked): Stage[] {
  let asked = came;
  return stages.map((stage, index) => {
    asked = changedBy(stage, asked);
    const field = `stages.${index}`;
    const fields = {
      ...(stage.skill === undefined ? {} : { skill: `${field}.skill` }),
      ...(stage.worst === undefined ? {} : { proficiency: `${field}.worst` }),
    };
    return { after: stage.after, asked, field, fields };
  });
}
