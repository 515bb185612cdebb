import { Plus, X } from 'lucide-react';
import { BLOCKS_A_DAY_MAX, type Json } from '#runtime/index.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { useWords } from '../words/useWords.ts';
import { type Edited, listOf, objectOf, textOf } from './editor.ts';

/** What a first and a second block of a day begin with. */
const FIRST: readonly Json[] = [
  { from: '09:00', to: '17:00' },
  { from: '18:00', to: '21:00' },
];

export interface BlocksProps {
  edited: Edited;
  /** The path of the list below the edited field, such as `mon`. */
  below: string;
  /** What the day is called. */
  day: string;
  value: Json | undefined;
  /** There is little room: that a day is closed is said in a word. */
  isShort?: boolean;
}

/** The hours of one day: up to two blocks; none is closed all day. */
export function Blocks({ edited, below, day, value, isShort = false }: BlocksProps) {
  const t = useWords();
  const blocks = listOf(value);
  const add = () => edited.set([...blocks, FIRST[blocks.length] ?? {}], below, 'change-add');
  return (
    <div className="workspace-blocks">
      {blocks.length === 0 && (
        <span className="workspace-muted">{t(isShort ? 'closed-short' : 'closed')}</span>
      )}
      {blocks.map((_, index) => (
        <Block
          key={BLOCK_KEYS[index]}
          edited={edited}
          below={below}
          day={day}
          blocks={blocks}
          index={index}
        />
      ))}
      {blocks.length < BLOCKS_A_DAY_MAX && (
        <IconButton label={t('add-block', { day })} icon={Plus} onPress={add} />
      )}
    </div>
  );
}

const BLOCK_KEYS = ['first', 'second'];

interface BlockProps extends Omit<BlocksProps, 'value' | 'isShort'> {
  blocks: readonly Json[];
  index: number;
}

function Block({ edited, below, day, blocks, index }: BlockProps) {
  const t = useWords();
  const { from, to } = objectOf(blocks[index]);
  const path = `${below}.${index}`;
  const error = edited.errorAt(path) ?? edited.errorAt(`${path}.from`) ?? edited.errorAt(`${path}.to`);
  const remove = () =>
    edited.set(
      blocks.filter((_, at) => at !== index),
      below,
      'change-remove',
    );
  return (
    <div className="workspace-block">
      <Time
        label={index === 0 ? t('opens', { day }) : t('second-opens', { day })}
        value={textOf(from)}
        onChange={(next) => edited.set(next, `${path}.from`)}
      />
      <span aria-hidden="true">–</span>
      <Time
        label={index === 0 ? t('closes', { day }) : t('second-closes', { day })}
        value={textOf(to)}
        onChange={(next) => edited.set(next, `${path}.to`)}
      />
      <IconButton label={t('remove-block', { day })} icon={X} onPress={remove} />
      {error && <p className="ui-error">{error}</p>}
    </div>
  );
}

/** `24:00` is a time here, which the browser's own field of times does not have. */
function Time({ label, value, onChange }: { label: string; value: string; onChange(value: string): void }) {
  return (
    <div className="workspace-time">
      <TextField label={label} hideLabel value={value} onChange={onChange} placeholder="09:00" />
    </div>
  );
}
