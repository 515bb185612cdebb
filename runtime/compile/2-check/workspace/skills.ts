import type { Problem } from '../../../model/problem.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { error, warning } from '../../problems.ts';
import { ofEach, type SpaceRule } from './space.ts';

/** Skills can be told apart, have somebody, and ask for nothing that cannot be. */
export const skills: SpaceRule = (space) => [...sameNames(space.workspace), ...eachSkill(space)];

const eachSkill = ofEach('skills', (skill, path, { workspace }, id) => {
  const { name, mediaType, direction, dispositions, acceptReject, priority } = skill;
  const agents = Object.values(workspace.agents).filter(
    (agent) => agent.active && Object.hasOwn(agent.skills, id),
  );
  const found: Problem[] = [];
  if (agents.length === 0) found.push(warning('workspace.skill-nobody-has', { path }, { name }));
  if (mediaType === 'digital' && direction === 'outbound')
    found.push(warning('workspace.digital-outbound', { path: `${path}.direction` }, { name }));
  if (dispositions.required && !dispositions.choices.some((one) => isActive(workspace, one)))
    found.push(error('workspace.no-dispositions', { path: `${path}.dispositions.choices` }, { name }));
  if (acceptReject && mediaType === 'digital' && agents.some(({ desk }) => desk === 'salesforce-classic'))
    found.push(warning('workspace.accept-reject-unsupported', { path: `${path}.acceptReject` }, { name }));
  if (priority.initial > priority.max)
    found.push(
      error('workspace.priority-above-max', { path: `${path}.priority.initial` }, { max: priority.max }),
    );
  return found;
});

const isActive = ({ dispositions }: Workspace, id: string): boolean =>
  Object.hasOwn(dispositions, id) && dispositions[id]!.active;

function sameNames({ skills: all }: Workspace): Problem[] {
  const first = new Map<string, string>();
  return Object.entries(all).flatMap(([id, { name }]) => {
    const earlier = first.get(name.toLowerCase());
    if (earlier === undefined) first.set(name.toLowerCase(), id);
    return earlier === undefined
      ? []
      : [error('workspace.same-name', { path: `skills.${id}.name` }, { name, first: earlier })];
  });
}
