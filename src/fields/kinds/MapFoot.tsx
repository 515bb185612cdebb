import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { AddPicker } from '../parts/AddPicker.tsx';
import type { Keys } from './useKeys.ts';

interface Props {
  list: string;
  keys: Keys;
  taken: readonly string[];
  onAdd: (key: string) => void;
}

/** Adds to a map: a key that is picked, or one that is written. */
export function MapFoot({ list, keys, taken, onAdd }: Props) {
  const t = useTranslations('fields');
  const { options } = keys;
  if (!options) return <WrittenKey list={list} taken={taken} onAdd={onAdd} />;
  return (
    <div className="fields-list-foot">
      <AddPicker
        label={t('add-to', { list })}
        options={() => options().filter(({ id }) => !taken.includes(id))}
        onAdd={onAdd}
        empty={taken.length > 0 ? t('all-there') : keys.empty}
      />
    </div>
  );
}

/** No dots, which part the steps of a path. */
const KEY = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

function WrittenKey({ list, taken, onAdd }: Omit<Props, 'keys'>) {
  const t = useTranslations('fields');
  const [key, setKey] = useState('');
  const isTaken = taken.includes(key);
  const isWrong = key !== '' && !KEY.test(key);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!KEY.test(key) || isTaken) return;
    onAdd(key);
    setKey('');
  };
  return (
    <form className="fields-new-key" onSubmit={submit}>
      <TextField
        label={t('new-key', { list })}
        value={key}
        onChange={setKey}
        error={isTaken ? t('key-taken') : isWrong ? t('bad-key') : undefined}
      />
      <Button type="submit" icon={Plus} isDisabled={key === '' || isTaken || isWrong}>
        {t('add')}
      </Button>
    </form>
  );
}
