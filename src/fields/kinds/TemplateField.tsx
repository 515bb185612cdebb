import type { Meaning } from '#runtime/index.ts';
import { SourceField } from '../source/SourceField.tsx';
import { useSource } from '../source/useSource.ts';
import { emptied, type FieldProps, useParam } from '../useParam.ts';

type Props = FieldProps & { type: Extract<Meaning, { kind: 'template' }> };

/** One line with `{{ }}` inside, the same in every language. */
export function TemplateField({ type, ...props }: Props) {
  const { words, value, change } = useParam(props);
  const source = typeof value === 'string' ? value : '';
  const state = useSource(source, props.path, { mode: 'template', encode: type.encode });
  return (
    <SourceField
      label={words.label}
      help={words.help}
      placeholder={words.example}
      value={source}
      onChange={(next) => change(next === '' ? emptied(props.field) : next)}
      state={state}
    />
  );
}
