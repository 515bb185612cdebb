import { X } from 'lucide-react';
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { iconProps } from '#src/ui/icon.ts';
import { AddPicker } from '../parts/AddPicker.tsx';
import type { SetProps } from './Ticks.tsx';

interface Props extends SetProps {
  onAdd: (id: string) => void;
  onRemove: (id: string) => void;
  /** Makes one that is not there yet. */
  onCreate?: (() => void) | undefined;
}

/** What is chosen, as tags, and a list to add from. Delete takes away the tag that the keyboard is on. */
export function Tags({ label, help, error, note, isFull, ids, picks, onAdd, onRemove, onCreate }: Props) {
  const t = useTranslations('fields');
  const unused = () => picks.options().filter(({ id }) => !ids.includes(id));
  return (
    <div className="ui-field">
      <TagGroup
        className="ui-field"
        onRemove={(removed) => {
          for (const id of removed) onRemove(String(id));
        }}
      >
        <Label className="ui-label">{label}</Label>
        <TagList
          className="fields-tags"
          items={ids.map((id) => ({ id, name: picks.nameOf(id), isThere: picks.isThere(id) }))}
          renderEmptyState={() => <span className="fields-none">{t('none')}</span>}
        >
          {({ id, name, isThere }) => (
            <Tag id={id} textValue={name} className="fields-tag" {...(isThere ? {} : { 'data-wrong': true })}>
              {name}
              <Button
                slot="remove"
                className="fields-tag-remove"
                aria-label={t('remove-item', { item: name })}
              >
                <X {...iconProps} size={12} />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <div className="fields-list-foot">
        <AddPicker
          label={t('add-to', { list: label })}
          options={unused}
          onAdd={onAdd}
          onCreate={onCreate}
          empty={ids.length > 0 ? t('all-there') : picks.empty}
          isDisabled={isFull}
        />
        {[help, note].map(
          (words) =>
            words && (
              <p key={words} className="ui-help">
                {words}
              </p>
            ),
        )}
        {error && <p className="ui-error">{error}</p>}
      </div>
    </div>
  );
}
