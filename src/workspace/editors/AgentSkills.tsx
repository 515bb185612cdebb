import { X } from 'lucide-react';
import { PROFICIENCY_BEST, PROFICIENCY_WORST } from '#runtime/index.ts';
import { useWorkspace } from '#src/app/hooks.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { NumberField } from '#src/ui/NumberField.tsx';
import { Select } from '#src/ui/Select.tsx';
import { useWords } from '../words/useWords.ts';
import { type EditorProps, objectOf, useEdited } from './editor.ts';
import { Group } from './Group.tsx';

/** The agent's skills, a line each, with how good they are at it. */
export function AgentSkills(props: EditorProps) {
  const t = useWords();
  const { skills } = useWorkspace();
  const edited = useEdited(props);
  const own = objectOf(edited.value);
  const nameOf = (id: string) => (Object.hasOwn(skills, id) ? skills[id]?.name : undefined) ?? id;
  const left = Object.keys(skills).filter((id) => !Object.hasOwn(own, id));
  const add = (id: string) => edited.set({ ...own, [id]: PROFICIENCY_BEST }, undefined, 'change-add');
  const remove = (id: string) => {
    const { [id]: _, ...others } = own;
    edited.set(others, undefined, 'change-remove');
  };
  return (
    <Group edited={edited} path={props.path}>
      {Object.keys(own).length === 0 && <p className="workspace-muted">{t('no-skills')}</p>}
      <ul className="workspace-skills">
        {Object.entries(own).map(([id, value]) => (
          <li key={id} data-field={`${props.path}.${id}`}>
            <span className="workspace-clip" title={id}>
              {nameOf(id)}
            </span>
            <NumberField
              label={t('proficiency-of', { skill: nameOf(id) })}
              hideLabel
              value={typeof value === 'number' ? value : undefined}
              min={PROFICIENCY_BEST}
              max={PROFICIENCY_WORST}
              onChange={(next) => edited.set(next ?? null, id)}
              error={edited.errorAt(id)}
            />
            <IconButton
              label={t('remove-skill', { skill: nameOf(id) })}
              icon={X}
              onPress={() => remove(id)}
            />
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <Select
          label={t('add-skill')}
          value={null}
          placeholder={t('add-skill')}
          hideLabel
          options={left.map((id) => ({ id, label: nameOf(id), description: skills[id]?.description }))}
          onChange={add}
        />
      )}
    </Group>
  );
}
