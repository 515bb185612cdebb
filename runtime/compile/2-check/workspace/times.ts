import type { Problem } from '../../../model/problem.ts';
import type { Sla } from '../../../model/sla.ts';
import { error, warning } from '../../problems.ts';
import { ofEach, type SpaceRule } from './space.ts';

/** Promises can be kept, and places are open some time. */
export const times: SpaceRule = (space) => [...promises(space.workspace.sla), ...eachHours(space)];

type Targets = Pick<Sla, 'firstResponse' | 'solution'>;

const minutesOf = ({ days, hours, minutes }: Targets['solution']): number =>
  (days * 24 + hours) * 60 + minutes;

function promises(sla: Sla | undefined): Problem[] {
  if (!sla) return [];
  const own = Object.entries(sla.channels).flatMap(([channel, one]) =>
    one.follows === 'own' ? [{ targets: one, path: `sla.channels.${channel}` }] : [],
  );
  return [{ targets: sla as Targets, path: 'sla' }, ...own].flatMap(({ targets, path }) =>
    targetProblems(targets, path),
  );
}

function targetProblems({ firstResponse, solution }: Targets, path: string): Problem[] {
  if (minutesOf(firstResponse) === 0) return [error('workspace.no-time', { path: `${path}.firstResponse` })];
  if (minutesOf(solution) === 0) return [error('workspace.no-time', { path: `${path}.solution` })];
  return minutesOf(solution) < minutesOf(firstResponse)
    ? [warning('workspace.solution-before-response', { path: `${path}.solution` })]
    : [];
}

const eachHours = ofEach('hours', ({ name, week, holidays }, path) =>
  [...Object.values(week), ...holidays.map(({ hours }) => hours)].some((day) => day.length > 0)
    ? []
    : [warning('workspace.never-open', { path: `${path}.week` }, { name })],
);
