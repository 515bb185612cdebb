import { Check, ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { iconProps } from '#src/ui/icon.ts';
import type { Option } from '#src/ui/Select.tsx';
import '#src/ui/field.css';
import '#src/ui/list.css';

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
}

/** With fewer there is nothing to search. */
const SEARCH_FROM = 8;

/** One choice out of a list that may be long: it is searched. */
export function PickerField({
  label,
  value,
  options,
  chosen,
  onChange,
  help,
  error,
  empty,
}: PickerFieldProps) {
  const [isOpen, setOpen] = useState(false);
  const ids = { label: useId(), value: useId(), words: useId() };
  const choose = (id: string) => {
    setOpen(false);
    onChange(id);
  };
  return (
    <div className="ui-field" {...(error ? { 'data-invalid': true } : {})}>
      <span id={ids.label} className="ui-label">
        {label}
      </span>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
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
        <Popover className="ui-popover" offset={4} placement="bottom start">
          <Dialog className="ui-picker" aria-label={label}>
            <Choices label={label} value={value} options={options()} onChoose={choose} empty={empty} />
          </Dialog>
        </Popover>
      </DialogTrigger>
      <div id={ids.words}>
        {help && <p className="ui-help">{help}</p>}
        {error && <p className="ui-error">{error}</p>}
      </div>
    </div>
  );
}

interface ChoicesProps {
  label: string;
  value: string | undefined;
  options: readonly Option[];
  onChoose: (id: string) => void;
  empty: string;
}

function Choices({ options, ...props }: ChoicesProps) {
  const t = useTranslations('inspector');
  const { contains } = useFilter({ sensitivity: 'base' });
  if (options.length < SEARCH_FROM) return <List {...props} options={options} isFirst />;
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={t('search')} autoFocus className="ui-picker-search">
        <Input className="ui-input" placeholder={t('search')} />
      </SearchField>
      <List {...props} options={options} empty={t('nothing-found')} />
    </Autocomplete>
  );
}

function List({
  label,
  value,
  options,
  onChoose,
  empty,
  isFirst = false,
}: ChoicesProps & { isFirst?: boolean }) {
  return (
    <ListBox
      className="ui-list"
      aria-label={label}
      items={options}
      selectionMode="none"
      onAction={(id) => onChoose(String(id))}
      renderEmptyState={() => <p className="ui-list-empty">{empty}</p>}
      {...(isFirst ? { autoFocus: 'first' as const } : {})}
    >
      {({ id, label: words, description }) => (
        <ListBoxItem id={id} textValue={words} className="ui-option">
          <span className="ui-option-label">{words}</span>
          {description && <span className="ui-option-description">{description}</span>}
          {id === value && <Check {...iconProps} size={14} className="ui-check" />}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
