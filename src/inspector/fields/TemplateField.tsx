import { useEditing } from '../editing.ts';
import { SourceField } from '../source/SourceField.tsx';
import { emptied, type FieldProps, useParam } from '../useParam.ts';
import { useSourceCheck } from './useSourceCheck.ts';

/** One line with `{{ }}` inside, the same in every language. */
export function TemplateField(props: FieldProps) {
  const { words, value, change } = useParam(props);
  const { environment } = useEditing();
  const source = typeof value === 'string' ? value : '';
  const { wrong, error } = useSourceCheck(source, props.path);
  return (
    <SourceField
      label={words.label}
      help={words.help}
      placeholder={words.example}
      error={error}
      value={source}
      onChange={(next) => change(next === '' ? emptied(props.field) : next)}
      mode="template"
      environment={environment}
      wrong={wrong}
    />
  );
}
