import { X } from 'lucide-react';
import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Field, Json, JsonObject, Plain } from '#runtime/index.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { initialOf } from '../initial.ts';
import { type FieldProps, type Param, useParam } from '../useParam.ts';
import { MapFoot } from './MapFoot.tsx';
import type { Render } from './render.ts';
import { useBounds } from './useBounds.ts';
import { useKeys } from './useKeys.ts';

type Props = FieldProps & { type: Extract<Plain, { kind: 'map' }>; render: Render };

const entriesOf = (value: Json | undefined): [string, Json][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

/** Values by key: a row for each, called after its key, and a way to add one for a key that has none yet. */
export function MapField({ type, render, ...props }: Props) {
  const { words, value, error, change } = useParam(props);
  const entries = entriesOf(value);
  const keys = useKeys(type.key, props.field.label, words);
  const edit = useEdit(value, change);
  const help = [words.help, useBounds(type.value.type)].filter(Boolean).join(' ');
  const add = (key: string) =>
    edit((map) => ({ ...map, [key]: initialOf(type.value) }), { key: 'change-add' });
  return (
    <fieldset className="fields-group">
      <legend className="ui-label">{words.label}</legend>
      {help && <p className="ui-help">{help}</p>}
      {error && <p className="ui-error">{error}</p>}
      {entries.length > 0 && (
        <ul className={isCard(type.value) ? 'fields-items' : 'fields-items fields-indented'}>
          {entries.map(([key]) => (
            <Row
              key={key}
              id={key}
              title={keys.nameOf(key)}
              path={`${props.path}.${key}`}
              field={type.value}
              edit={edit}
              render={render}
            />
          ))}
        </ul>
      )}
      <MapFoot list={words.label} keys={keys} taken={entries.map(([key]) => key)} onAdd={add} />
    </fieldset>
  );
}

type Edit = (change: (map: JsonObject) => JsonObject, kind: { key: 'change-add' | 'change-remove' }) => void;

/** Changes the map as it is by then; the same function always, so that rows need not be drawn anew. */
function useEdit(value: Json | undefined, onChange: Param['change']): Edit {
  const latest = useRef({ value, onChange });
  useLayoutEffect(() => {
    latest.current = { value, onChange };
  });
  return useCallback((change, kind) => {
    const map = Object.fromEntries(entriesOf(latest.current.value));
    latest.current.onChange(change(map), kind);
  }, []);
}

/** Several fields stand in a frame, under the name of their key; one by itself is called after it. */
const isCard = ({ type }: Field): boolean => type.kind === 'group' || type.kind === 'variants';

interface RowProps {
  id: string;
  title: string;
  path: string;
  field: Field;
  edit: Edit;
  render: Render;
}

const Row = memo(function Row({ id, title, path, field, edit, render }: RowProps) {
  const t = useTranslations('fields');
  const remove = () => edit(({ [id]: _, ...others }) => others, { key: 'change-remove' });
  const asCard = isCard(field);
  return (
    <li className={asCard ? 'fields-item' : 'fields-row'}>
      {asCard && <h3 className="fields-item-title">{title}</h3>}
      <div className="fields-item-fields">{render({ field, path, title })}</div>
      <IconButton label={t('remove-item', { item: title })} icon={X} onPress={remove} />
    </li>
  );
});
