import { type ReactNode, useMemo, useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components';
import { AtPoint, type Point } from './AtPoint.tsx';
import { ranked } from './rank.ts';
import './field.css';
import './list.css';

/** One thing to pick; `names` and `words` are found by the search but not shown, the names before the words. */
export interface PickerOption {
  id: string;
  label: string;
  description?: string | undefined;
  names?: readonly string[];
  words?: string;
  icon?: ReactNode;
}

export interface PickerProps {
  /** What is being picked: the list's name. */
  label: string;
  at: Point;
  options: readonly PickerOption[];
  /** The search field's name; without it there is no search. */
  search?: string;
  /** What stands in an empty list. */
  empty?: string;
  onPick: (id: string) => void;
  onClose: () => void;
}

/** What a search field is that the keyboard stays in while it moves through the list below. */
export const SEARCHES_LIST = {
  role: 'combobox',
  type: 'text',
  'aria-expanded': true,
  'aria-haspopup': 'listbox',
} as const;

/** A list at a point, to pick one thing from by keyboard, search or pointer. */
export function Picker({ label, at, options, search, empty, onPick, onClose }: PickerProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const [query, setQuery] = useState('');
  const best = useMemo(() => ranked(options, query), [options, query]);
  const list = <Options label={label} options={best} empty={empty} onPick={onPick} isFirst={!search} />;
  return (
    <AtPoint at={at} label={label} onClose={onClose}>
      <div className="ui-picker">
        <p className="ui-picker-title" aria-hidden="true">
          {label}
        </p>
        {search ? (
          <Autocomplete filter={contains} inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label={search} autoFocus className="ui-picker-search">
              <Input className="ui-input" placeholder={search} {...SEARCHES_LIST} />
            </SearchField>
            {list}
          </Autocomplete>
        ) : (
          list
        )}
      </div>
    </AtPoint>
  );
}

type OptionsProps = Pick<PickerProps, 'label' | 'options' | 'onPick'> & {
  empty: string | undefined;
  /** The list itself takes the keyboard. */
  isFirst: boolean;
};

function Options({ label, options, empty, onPick, isFirst }: OptionsProps) {
  return (
    <ListBox
      className="ui-list"
      aria-label={label}
      items={options}
      selectionMode="none"
      onAction={(id) => onPick(String(id))}
      renderEmptyState={() => <p className="ui-list-empty">{empty}</p>}
      {...(isFirst ? { autoFocus: 'first' as const } : {})}
    >
      {({ id, label: name, description = '', names = [], words = '', icon }) => (
        <ListBoxItem
          id={id}
          textValue={[name, description, ...names, words].join(' ')}
          className="ui-option"
          aria-label={name}
        >
          {icon}
          <span className="ui-option-label">{name}</span>
          {description && <span className="ui-option-description">{description}</span>}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
