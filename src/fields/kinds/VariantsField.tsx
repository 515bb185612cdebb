import { Fragment } from 'react';
import type { Json, JsonObject, Plain } from '#runtime/index.ts';
import { Select } from '#src/ui/Select.tsx';
import { toCase } from '../cases.ts';
import { decidingField } from '../defaults.ts';
import { useHost } from '../host.ts';
import { choices } from '../parts/usePicks.ts';
import { place } from '../place.ts';
import { type FieldProps, useParam } from '../useParam.ts';
import { chosen } from './ChoiceField.tsx';
import type { Render } from './render.ts';

type Props = FieldProps & {
  type: Extract<Plain, { kind: 'variants' }>;
  render: Render;
};

const isGroup = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether several objects differ inside: another case would take from each what is its own. */
const useDivided = (path: string): boolean =>
  [...(useHost().differing ?? [])].some((one) => one.startsWith(`${path}.`));

/** Fields that depend on a choice: the choice, then what goes with it. */
export function VariantsField({ type, render, ...props }: Props) {
  const { field, path } = props;
  const { value, error, change } = useParam(props);
  const group = isGroup(value) ? value : {};
  const by = decidingField(field, type);
  const deciding = useParam({ field: by, path: `${path}.${type.by}` });
  const isDivided = useDivided(path);
  const fields = type.cases[String(group[type.by])] ?? [];
  return (
    <>
      {error && <p className="ui-error">{error}</p>}
      <div {...place(`${path}.${type.by}`)}>
        <Select
          label={deciding.words.label}
          help={deciding.words.help}
          error={deciding.error}
          value={chosen(group[type.by])}
          options={choices(Object.keys(type.cases), deciding.words)}
          isDisabled={isDivided}
          onChange={(next) => change(toCase(type, group, next), { key: 'change-field' })}
        />
      </div>
      {fields.map((one) => (
        <Fragment key={one.name}>{render({ field: one, path: `${path}.${one.name}` })}</Fragment>
      ))}
    </>
  );
}
