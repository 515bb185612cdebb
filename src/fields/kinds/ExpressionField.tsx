import { useTranslations } from 'use-intl';
import type { Meaning } from '#runtime/index.ts';
import { SourceField } from '../source/SourceField.tsx';
import { useSource } from '../source/useSource.ts';
import { emptied, type FieldProps, useParam } from '../useParam.ts';

type Props = FieldProps & { type: Extract<Meaning, { kind: 'expression' }> };

/** An expression, checked as it is typed; beside its label stands what it gives. */
export function ExpressionField({ type, ...props }: Props) {
  const t = useTranslations('fields');
  const { words, value, change } = useParam(props);
  const source = typeof value === 'string' ? value : '';
  const state = useSource(source, props.path, {
    mode: 'expression',
    ...(type.type === 'any' ? {} : { expected: type.type }),
  });
  return (
    <SourceField
      label={words.label}
      help={words.help}
      placeholder={words.example}
      value={source}
      onChange={(next) => change(next === '' ? emptied(props.field) : next)}
      state={state}
      lines="some"
      mono
      aside={state.gives && <span className="fields-aside">{t('gives', { type: state.gives })}</span>}
    />
  );
}
