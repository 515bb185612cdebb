import type { Asked, Route } from '../../runtime/define/route.ts';
import type { Params } from './params.ts';

/** A route for each skill; one that several languages come to counts once. */
export function routesOf({ skill, proficiency, agent, attributes, ...given }: Params): Route[] {
  // What is wrong with a range is told of the range.
  if (proficiency && proficiency.best > proficiency.worst) return [];
  const same: Asked = {
    ...(proficiency ? { proficiency } : {}),
    ...(agent ? { agent } : {}),
    ...(attributes.length > 0 ? { attributes } : {}),
  };
  const fields = { proficiency: 'proficiency', agent: 'agent', attributes: 'attributes' } as const;
  const fallback = fallbackOf(given);
  const route = (asked: Asked, field: string): Route => ({
    stages: [{ after: 0, asked, field, fields: { ...fields, skill: field } }],
    ...(fallback ? { fallback } : {}),
  });
  return skillsIn(skill).map(([field, id]) => route(id === undefined ? same : { ...same, skill: id }, field));
}

/** Field to skill; an undefined one is the default of the contact's point of contact. */
function skillsIn(skill: Params['skill']): [field: string, skill: string | undefined][] {
  if (skill === undefined || typeof skill === 'string') return [['skill', skill]];
  const first = new Map<string, string>();
  for (const [language, id] of Object.entries(skill)) if (!first.has(id)) first.set(id, `skill.${language}`);
  return [...first].map(([id, field]) => [field, id]);
}

/** A contact that goes on while it waits has no way out for when nobody comes. */
function fallbackOf({
  afterwards,
  branches,
  timeout,
}: Pick<Params, 'afterwards' | 'branches' | 'timeout'>): Route['fallback'] {
  if (afterwards === 'go-on') return undefined;
  if (branches.includes('no-agents')) return 'at-once';
  return timeout === undefined ? undefined : 'later';
}
