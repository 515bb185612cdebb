import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Field, Json, Plain } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { moved, withOneMore } from '../cases.ts';
import type { EditKind } from '../host.ts';
import { keyOf } from '../keys.ts';
import { type FieldProps, type Param, useParam } from '../useParam.ts';
import type { Render } from './render.ts';

type ListType = Extract<Plain, { kind: 'list' }>;
type Props = FieldProps & { type: ListType; render: Render };

/** A list: its items in order, to add to, take from and move in. */
export function ListField({ type, render, ...props }: Props) {
  const t = useTranslations('fields');
  const { words, value, error, change } = useParam(props);
  const items = Array.isArray(value) ? value : [];
  const list = words.label;
  const isFull = type.max !== undefined && items.length >= type.max;
  const edit = useEdit(items, change);
  const add = () => change(withOneMore(items, type.item, props.field.name), { key: 'change-add' });
  return (
    <fieldset className="fields-group">
      <legend className="ui-label">{list}</legend>
      {words.help && <p className="ui-help">{words.help}</p>}
      {error && <p className="ui-error">{error}</p>}
      <ol className="fields-items">
        {items.map((item, index) => (
          <Item
            key={keyIn(item, type.item) || index}
            list={list}
            index={index}
            isLast={index === items.length - 1}
            canLeave={items.length > type.min}
            edit={edit}
            field={type.item}
            path={`${props.path}.${index}`}
            render={render}
          />
        ))}
      </ol>
      <div className="fields-list-foot">
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

type Edit = (change: (items: readonly Json[]) => Json[], kind: EditKind) => void;

/** Changes the items as they are by then; the same function always, so that what has it need not be drawn anew. */
function useEdit(items: readonly Json[], onChange: Param['change']): Edit {
  const latest = useRef({ items, onChange });
  useLayoutEffect(() => {
    latest.current = { items, onChange };
  });
  return useCallback((change, kind) => latest.current.onChange(change(latest.current.items), kind), []);
}

interface ItemProps extends FieldProps {
  /** What the list is called. */
  list: string;
  index: number;
  isLast: boolean;
  canLeave: boolean;
  edit: Edit;
  render: Props['render'];
}

const Item = memo(function Item({ render, field, path, ...props }: ItemProps) {
  const title = `${props.list} ${props.index + 1}`;
  return (
    <li className="fields-item">
      <ItemTools {...props} />
      <div className="fields-item-fields">{render({ field, path, title })}</div>
    </li>
  );
});

function ItemTools({ list, index, isLast, canLeave, edit }: Omit<ItemProps, keyof FieldProps | 'render'>) {
  const t = useTranslations('fields');
  const item = `${list} ${index + 1}`;
  const move = (by: number) => edit((items) => moved(items, index, index + by), { key: 'change-move' });
  const remove = () => edit((items) => items.filter((_, other) => other !== index), { key: 'change-remove' });
  return (
    <div className="fields-item-tools">
      <span className="fields-item-number" aria-hidden="true">
        {index + 1}
      </span>
      <IconButton
        label={t('move-up', { item })}
        icon={ArrowUp}
        onPress={() => move(-1)}
        isDisabled={index === 0}
      />
      <IconButton
        label={t('move-down', { item })}
        icon={ArrowDown}
        onPress={() => move(1)}
        isDisabled={isLast}
      />
      <IconButton label={t('remove-item', { item })} icon={X} onPress={remove} isDisabled={!canLeave} />
    </div>
  );
}
