import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Json } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { useWords } from '../words/useWords.ts';
import { Blocks } from './Blocks.tsx';
import { type Edited, type EditorProps, listOf, objectOf, textOf, useEdited } from './editor.ts';
import { Group } from './Group.tsx';

const DAY_MS = 86_400_000;

/** The day after the last holiday, else tomorrow, as `2026-12-25`. */
function nextDate(holidays: readonly Json[]): string {
  const last = holidays
    .map((one) => Date.parse(textOf(objectOf(one)['date'])))
    .filter((at) => !Number.isNaN(at));
  const after = last.length > 0 ? Math.max(...last) : Date.now();
  return new Date(after + DAY_MS).toISOString().slice(0, 10);
}

/** How many holidays are shown before the rest is folded. */
const SHOWN_MAX = 6;

const dateOf = (holiday: Json | undefined): string => textOf(objectOf(holiday)['date']);

/**
 * The places of holidays in the order of their dates. It is kept while a date is typed, so that no line moves under
 * the cursor, and made anew when one is added or taken out.
 */
function useOrder(holidays: readonly Json[]): readonly number[] {
  const byDate = () =>
    holidays
      .map((_, index) => index)
      .sort((one, other) => dateOf(holidays[one]).localeCompare(dateOf(holidays[other])));
  const [order, setOrder] = useState(byDate);
  if (order.length === holidays.length) return order;
  const made = byDate();
  setOrder(made);
  return made;
}

/** The days that are not as the week says: a line each, with the hours of that day. */
export function Holidays(props: EditorProps) {
  const t = useWords();
  const edited = useEdited(props);
  const holidays = listOf(edited.value);
  const order = useOrder(holidays);
  const [unfolded, setUnfolded] = useState(false);
  const isLong = holidays.length > SHOWN_MAX;
  const shown = order.filter(
    (index, line) => unfolded || line < SHOWN_MAX || edited.hasErrorIn(String(index)),
  );
  const add = () => {
    const holiday = { name: t('new-holiday'), date: nextDate(holidays), hours: [] };
    edited.set([...holidays, holiday], undefined, 'change-add');
    setUnfolded(true);
  };
  return (
    <Group edited={edited} path={props.path}>
      <div className="workspace-holidays">
        {shown.map((index) => (
          <Holiday
            key={keyOf(holidays, index)}
            edited={edited}
            holidays={holidays}
            index={index}
            path={props.path}
          />
        ))}
      </div>
      {isLong && (
        <Button variant="quiet" onPress={() => setUnfolded(!unfolded)}>
          {unfolded ? t('few-holidays', { count: SHOWN_MAX }) : t('all-holidays', { count: holidays.length })}
        </Button>
      )}
      <Button icon={Plus} onPress={add}>
        {t('add-holiday')}
      </Button>
    </Group>
  );
}

/** Typing changes a holiday, never the number of them: its place tells it apart. */
const keyOf = (holidays: readonly Json[], index: number) => `${index} of ${holidays.length}`;

interface HolidayProps {
  edited: Edited;
  holidays: readonly Json[];
  index: number;
  path: string;
}

function Holiday({ edited, holidays, index, path }: HolidayProps) {
  const t = useWords();
  const { name, date, hours } = objectOf(holidays[index]);
  const remove = () =>
    edited.set(
      holidays.filter((_, at) => at !== index),
      undefined,
      'change-remove',
    );
  const field = (part: 'name' | 'date', value: string) => (
    <TextField
      label={edited.part(part).label}
      hideLabel
      value={value}
      onChange={(next) => edited.set(next, `${index}.${part}`)}
      error={edited.errorAt(`${index}.${part}`)}
      {...(part === 'date' ? { placeholder: '2026-12-25' } : {})}
    />
  );
  return (
    <div className="workspace-holiday" data-field={`${path}.${index}`}>
      {field('date', textOf(date))}
      {field('name', textOf(name))}
      <Blocks edited={edited} below={`${index}.hours`} day={textOf(name)} value={hours} isShort />
      <IconButton label={t('remove-holiday', { name: textOf(name) })} icon={Trash2} onPress={remove} />
    </div>
  );
}
