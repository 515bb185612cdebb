import { Check, Plus } from 'lucide-react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { SEARCHES_LIST } from '#src/ui/Picker.tsx';
import type { Option } from '#src/ui/SelectOption.tsx';
import '#src/ui/list.css';

/** With fewer there is nothing to search. */
const SEARCH_FROM = 8;

interface ChoicesProps {
  label: string;
  value: string | undefined;
  options: readonly Option[];
  onChoose: (id: string) => void;
  empty: string;
}

interface PopoverProps extends Omit<ChoicesProps, 'options'> {
  /** Asked for when the list opens. */
  options: () => readonly Option[];
  /** Makes one that is not there yet. */
  onCreate?: (() => void) | undefined;
}

/** What there is to choose, to be searched when it is much. It stands in a `DialogTrigger`. */
export function PickerPopover({ options, onCreate, ...props }: PopoverProps) {
  return (
    <Popover className="ui-popover" offset={4} placement="bottom start">
      <Dialog className="ui-picker" aria-label={props.label}>
        <Asked {...props} options={options} />
        {onCreate && <Create onCreate={onCreate} />}
      </Dialog>
    </Popover>
  );
}

function Create({ onCreate }: { onCreate: () => void }) {
  const t = useTranslations('fields');
  return (
    <div className="fields-create">
      <Button variant="quiet" icon={Plus} onPress={onCreate}>
        {t('create')}
      </Button>
    </div>
  );
}

/** Drawn once it is open, and so asked for then. */
const Asked = ({ options, ...props }: Omit<PopoverProps, 'onCreate'>) => (
  <Choices {...props} options={options()} />
);

function Choices({ options, ...props }: ChoicesProps) {
  const t = useTranslations('fields');
  const { contains } = useFilter({ sensitivity: 'base' });
  if (options.length < SEARCH_FROM) return <List {...props} options={options} isFirst />;
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={t('search')} autoFocus className="ui-picker-search">
        <Input className="ui-input" placeholder={t('search')} {...SEARCHES_LIST} />
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
