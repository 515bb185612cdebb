import type { ReactNode } from 'react';
import type { Field, Plain } from '#runtime/index.ts';
import { type FieldProps, useParam } from '../useParam.ts';

type Props = FieldProps & {
  type: Extract<Plain, { kind: 'group' }>;
  render: (field: Field, path: string) => ReactNode;
};

/** Fields that belong together. As an item of a list they need no name of their own. */
export function GroupField({ type, render, ...props }: Props) {
  const { words, error } = useParam(props);
  const fields = type.fields.map((field) => render(field, `${props.path}.${field.name}`));
  if (props.field.name === '')
    return (
      <>
        {error && <p className="ui-error">{error}</p>}
        {fields}
      </>
    );
  return (
    <fieldset className="inspector-group">
      <legend className="ui-label">{words.label}</legend>
      {words.help && <p className="ui-help">{words.help}</p>}
      {error && <p className="ui-error">{error}</p>}
      {fields}
    </fieldset>
  );
}
