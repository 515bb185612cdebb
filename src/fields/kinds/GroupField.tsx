import { Fragment } from 'react';
import type { Plain } from '#runtime/index.ts';
import { type FieldProps, useParam } from '../useParam.ts';
import type { Render } from './render.ts';

type Props = FieldProps & { type: Extract<Plain, { kind: 'group' }>; render: Render };

/** Fields that belong together. As an item of a list they need no name of their own. */
export function GroupField({ type, render, ...props }: Props) {
  const { words, error } = useParam(props);
  const fields = type.fields.map((field) => (
    <Fragment key={field.name}>{render({ field, path: `${props.path}.${field.name}` })}</Fragment>
  ));
  if (props.field.name === '')
    return (
      <>
        {error && <p className="ui-error">{error}</p>}
        {fields}
      </>
    );
  return (
    <fieldset className="fields-group">
      <legend className="ui-label">{words.label}</legend>
      {words.help && <p className="ui-help">{words.help}</p>}
      {error && <p className="ui-error">{error}</p>}
      <div className="fields-indented">{fields}</div>
    </fieldset>
  );
}
