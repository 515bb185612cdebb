import { ArrowUpRight, ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';
import { iconProps } from '#src/ui/icon.ts';
import type { Option } from '#src/ui/SelectOption.tsx';
import { PickerPopover } from './PickerPopover.tsx';
import { useOpen } from './useOpen.ts';
import '#src/ui/field.css';

export interface PickerFieldProps {
  label: string;
  value: string | undefined;
  /** Asked for when the list opens, so that a long one costs nothing before. */
  options: () => readonly Option[];
  /** What the chosen id is called, with a mark when it is not among the options. */
  chosen: ReactNode;
  onChange: (id: string) => void;
  help?: string | undefined;
  error?: string | undefined;
  /** What to say when there is nothing to choose from. */
  empty: string;
  /** Makes one that is not there yet. */
  onCreate?: (() => void) | undefined;
  /** Goes to the chosen one. */
  onOpen?: (() => void) | undefined;
}

/** One choice out of a list that may be long: it is searched. */
export function PickerField(props: PickerFieldProps) {
  const { label, value, options, chosen, onChange, help, error, empty, onCreate, onOpen } = props;
  const t = useTranslations('fields');
  const { choose, closing, ...open } = useOpen(onChange);
  const ids = { label: useId(), value: useId(), words: useId() };
  return (
    <div className="ui-field" {...(error ? { 'data-invalid': true } : {})}>
      <div className="fields-label-row">
        <span id={ids.label} className="ui-label">
          {label}
        </span>
        {onOpen && (
          <span className="fields-text-tools">
            <IconButton label={t('open-there', { field: label })} icon={ArrowUpRight} onPress={onOpen} />
          </span>
        )}
      </div>
      <DialogTrigger {...open}>
        <Button
          className="ui-select-button"
          aria-labelledby={`${ids.label} ${ids.value}`}
          aria-describedby={ids.words}
        >
          <span id={ids.value} className="ui-select-value" {...(value ? {} : { 'data-placeholder': true })}>
            {chosen}
          </span>
          <ChevronDown {...iconProps} size={14} />
        </Button>
        <PickerPopover
          label={label}
          value={value}
          options={options}
          onChoose={choose}
          empty={empty}
          onCreate={onCreate && closing(onCreate)}
        />
      </DialogTrigger>
      <div id={ids.words}>
        {help && <p className="ui-help">{help}</p>}
        {error && <p className="ui-error">{error}</p>}
      </div>
    </div>
  );
}
