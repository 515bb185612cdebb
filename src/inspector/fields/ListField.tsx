import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Field, Json, Plain } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { moved, withOneMore } from '../cases.ts';
import { keyOf } from '../keys.ts';
import { type FieldProps, useParam } from '../useParam.ts';

type ListType = Extract<Plain, { kind: 'list' }>;
type Props = FieldProps & { type: ListType; render: (field: Field, path: string) => ReactNode };

/** A list: its items in order, to add to, take from and move in. */
export function ListField({ type, render, ...props }: Props) {
  const t = useTranslations('inspector');
  const { words, value, error, change } = useParam(props);
  const items = Array.isArray(value) ? value : [];
  const list = words.label;
  const isFull = type.max !== undefined && items.length >= type.max;
  const add = () => change(withOneMore(items, type.item, props.field.name), { key: 'change-add' });
  return (
    <fieldset className="inspector-group">
      <legend className="ui-label">{list}</legend>
      {words.help && <p className="ui-help">{words.help}</p>}
      {error && <p className="ui-error">{error}</p>}
      <ol className="inspector-items">
        {items.map((item, index) => (
          <Item
            key={keyIn(item, type.item) || index}
            name={`${list} ${index + 1}`}
            index={index}
            items={items}
            min={type.min}
            onChange={change}
          >
            {render(type.item, `${props.path}.${index}`)}
          </Item>
        ))}
      </ol>
      <div className="inspector-list-foot">
        <Button icon={Plus} onPress={add} isDisabled={isFull}>
          {t('add-to', { list })}
        </Button>
        {isFull && <p className="ui-help">{t('at-most', { max: type.max ?? 0 })}</p>}
        {type.min > 0 && items.length <= type.min && (
          <p className="ui-help">{t('at-least', { min: type.min })}</p>
        )}
      </div>
    </fieldset>
  );
}

/** What the item is known by, so that what is typed in it moves along; empty when it has no key. */
function keyIn(item: Json, { type }: Field): string {
  const field = type.kind === 'group' ? type.fields.find((one) => one.type.kind === 'key') : undefined;
  return field ? keyOf(item, field.name) : '';
}

interface ItemProps {
  name: string;
  index: number;
  items: readonly Json[];
  min: number;
  onChange: ReturnType<typeof useParam>['change'];
  children: ReactNode;
}

function Item({ name, index, items, min, onChange, children }: ItemProps) {
  const t = useTranslations('inspector');
  const move = (by: number) => onChange(moved(items, index, index + by), { key: 'change-move' });
  const remove = () =>
    onChange(
      items.filter((_, other) => other !== index),
      { key: 'change-remove' },
    );
  return (
    <li className="inspector-item">
      <div className="inspector-item-tools">
        <span className="inspector-item-number" aria-hidden="true">
          {index + 1}
        </span>
        <IconButton
          label={t('move-up', { item: name })}
          icon={ArrowUp}
          onPress={() => move(-1)}
          isDisabled={index === 0}
        />
        <IconButton
          label={t('move-down', { item: name })}
          icon={ArrowDown}
          onPress={() => move(1)}
          isDisabled={index === items.length - 1}
        />
        <IconButton
          label={t('remove-item', { item: name })}
          icon={X}
          onPress={remove}
          isDisabled={items.length <= min}
        />
      </div>
      <div className="inspector-item-fields">{children}</div>
    </li>
  );
}
