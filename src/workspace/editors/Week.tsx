import { CopyCheck } from 'lucide-react';
import { WEEKDAYS } from '#runtime/index.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { useWords } from '../words/useWords.ts';
import { Blocks } from './Blocks.tsx';
import { type EditorProps, objectOf, useEdited } from './editor.ts';
import { Group } from './Group.tsx';

const [FIRST_DAY, ...LATER_DAYS] = WEEKDAYS;
const WEEKEND = 2;
const WORKING_DAYS = LATER_DAYS.slice(0, -WEEKEND);

/** A line a day, with its blocks. */
export function Week(props: EditorProps) {
  const t = useWords();
  const edited = useEdited(props);
  const week = objectOf(edited.value);
  const copied = Object.fromEntries(WORKING_DAYS.map((day) => [day, structuredClone(week[FIRST_DAY] ?? [])]));
  const copy = () => edited.set({ ...week, ...copied }, undefined, 'change-field');
  return (
    <Group edited={edited} path={props.path}>
      <div className="workspace-week">
        {WEEKDAYS.map((day) => {
          const { label } = edited.part(day);
          return (
            <div key={day} className="workspace-day" data-field={`${props.path}.${day}`}>
              <span className="workspace-day-name">{label}</span>
              <Blocks edited={edited} below={day} day={label} value={week[day]} />
              {day === FIRST_DAY && (
                <IconButton label={t('copy-day', { day: label })} icon={CopyCheck} onPress={copy} />
              )}
            </div>
          );
        })}
      </div>
    </Group>
  );
}
