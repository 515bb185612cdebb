import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components';
import { iconProps } from '#src/ui/icon.ts';
import { SEARCHES_LIST } from '#src/ui/Picker.tsx';
import '#src/ui/field.css';
import '#src/ui/list.css';

export interface Row {
  id: string;
  label: string;
  description?: string | undefined;
  icon?: ReactNode;
  /** It cannot be chosen; the description says why. */
  isDisabled?: boolean;
}

export interface SearchListProps {
  label: string;
  rows: readonly Row[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
  /** What has been chosen cannot be taken back. */
  isKept?: boolean;
  /** The search field's name; without it there is no search. */
  search?: string | undefined;
  /** What stands in a list without rows, and in one where nothing is found. */
  empty: string;
  nothingFound: string;
  /** The keyboard begins here. */
  isFirst?: boolean;
}

/** One of a list, by keyboard, search or pointer. The keyboard stays in the search while it moves through the rows. */
export function SearchList({ search, isFirst = false, ...list }: SearchListProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  if (!search || list.rows.length === 0) return <Rows {...list} isFirst={isFirst} />;
  return (
    <div className="handover-search">
      <Autocomplete filter={contains}>
        <SearchField aria-label={search} autoFocus={isFirst} className="ui-picker-search">
          <Input className="ui-input" placeholder={search} {...SEARCHES_LIST} />
        </SearchField>
        <Rows {...list} isFirst={false} />
      </Autocomplete>
    </div>
  );
}

type RowsProps = Omit<SearchListProps, 'search' | 'isFirst'> & { isFirst: boolean };

function Rows({ label, rows, chosen, onChoose, isKept = false, empty, nothingFound, isFirst }: RowsProps) {
  return (
    <ListBox
      className="ui-list handover-list"
      aria-label={label}
      items={rows}
      selectionMode="single"
      disallowEmptySelection={isKept}
      selectedKeys={chosen === null ? [] : [chosen]}
      disabledKeys={rows.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
      onSelectionChange={(keys) => onChoose(keys === 'all' ? null : String([...keys][0] ?? '') || null)}
      renderEmptyState={() => <p className="ui-list-empty">{rows.length === 0 ? empty : nothingFound}</p>}
      {...(isFirst ? { autoFocus: 'first' as const } : {})}
    >
      {({ id, label: name, description, icon }) => (
        <ListBoxItem id={id} textValue={name} className="ui-option">
          {icon}
          <span className="ui-option-label">{name}</span>
          {description && <span className="ui-option-description">{description}</span>}
          {id === chosen && <Check {...iconProps} size={14} className="ui-check" />}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
