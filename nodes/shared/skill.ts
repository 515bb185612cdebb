import type { Link } from '../../runtime/define/link.ts';
import type { Turn } from '../../runtime/define/step.ts';
import type { Text } from '../../runtime/model/text.ts';
import type { Workspace } from '../../runtime/model/workspace.ts';

/** A skill's id, one per language, or none: then it is the default of the contact's point of contact. */
type ChosenSkill = Text | undefined;

/** The skills that are named; none of a draft's empty ones. */
export const namedSkills = (skill: string | Record<string, string | undefined> | undefined): string[] =>
  (typeof skill === 'string' ? [skill] : Object.values(skill ?? {})).flatMap((id) => (id ? [id] : []));

/** The skills it can come to, as a script is linked: throws a `LinkProblem` for a named one that is not there. */
export function linkedSkills(skill: ChosenSkill, link: Link): string[] {
  const { skills } = link.workspace;
  if (skill === undefined)
    return defaultSkills(link.workspace)
      .map(([, id]) => id)
      .filter((id) => Object.hasOwn(skills, id));
  const named = namedSkills(skill);
  for (const id of named) link.skill(id);
  return named;
}

/** Which of them it is for a contact; undefined when the contact's point of contact is gone. */
export function prepareSkill(skill: ChosenSkill, link: Link): (turn: Turn) => string | undefined {
  if (skill !== undefined) return link.perLanguage(skill);
  const defaults = new Map(defaultSkills(link.workspace));
  return ({ contact }) => defaults.get(contact.pointOfContact);
}

const defaultSkills = ({ pointsOfContact }: Workspace) =>
  Object.entries(pointsOfContact).map(([id, { defaultSkill }]) => [id, defaultSkill] as const);
