import type { useTranslations } from 'use-intl';
import type { Effect, EffectOf, Params, Workspace } from '#runtime/index.ts';
import type { Times } from '../useTimes.ts';

/** What sentences about a simulation are made with. */
export interface Teller {
  t: ReturnType<typeof useTranslations<'told'>>;
  times: Times;
  workspace: Workspace;
}

/** A sentence for each type of effect. */
export type Tellers = { [T in Effect['type']]: (effect: EffectOf<T>, teller: Teller) => string };

/** A code as a message can choose by it: a choice has no hyphens. */
export const choiceOf = (code: string): string => code.replaceAll('-', '_');

/** A thing of the workspace by its name; by its id when it is not there. */
export const nameOf = (things: Readonly<Record<string, { name: string }>>, id: string): string =>
  (Object.hasOwn(things, id) && things[id]?.name) || id;

export const agentName = (id: string, { agents }: Workspace): string => nameOf(agents, id);

export const skillName = (id: string, { skills }: Workspace): string => nameOf(skills, id);

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** A param as people read it. */
function readableValue(name: string, value: Params[string], { times, workspace }: Teller): Params[string] {
  if (typeof value === 'number') return name === 'until' ? times.brief(value) : value;
  if (typeof value !== 'string') return value;
  switch (name) {
    case 'agent':
      return agentName(value, workspace);
    case 'skill':
      return skillName(value, workspace);
    case 'disposition':
      return nameOf(workspace.dispositions, value);
    case 'attribute':
      return nameOf(workspace.routingAttributes, value);
    case 'pointOfContact':
      return nameOf(workspace.pointsOfContact, value);
    default:
      return RFC_3339.test(value) ? times.brief(Date.parse(value)) : value;
  }
}

/** The params of a reason or problem as people read them: names for ids, local times for instants. */
export const readable = (params: Params, teller: Teller): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, readableValue(name, value, teller)]),
  );
