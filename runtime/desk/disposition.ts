import type { Task } from '../acd/state.ts';
import type { Workspace } from '../model/workspace.ts';
import type { DispositionView } from './view.ts';

/** What an agent can say of how it ended: the skill's own dispositions; where it has none, all that are in use. */
export function dispositionOf(
  { skills, dispositions }: Workspace,
  { skill, role, disposed }: Task,
  said: string | null,
  notes: string,
): DispositionView {
  // Each agent says it of their own part, whatever a script or another agent said before.
  const chosen = disposed ? said : null;
  const { required = false, choices = [] } =
    (Object.hasOwn(skills, skill) ? skills[skill]?.dispositions : undefined) ?? {};
  const ids = choices.length > 0 ? choices : Object.keys(dispositions);
  return {
    required: required && role === 'owner',
    choices: ids.flatMap((id) => {
      const known = Object.hasOwn(dispositions, id) ? dispositions[id] : undefined;
      return known && (known.active || id === chosen) ? [{ id, name: known.name }] : [];
    }),
    chosen,
    notes,
  };
}
