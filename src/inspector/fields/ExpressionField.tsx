import { useTranslations } from 'use-intl';
import type { Meaning } from '#runtime/index.ts';
import { useEditing } from '../editing.ts';
import { SourceField } from '../source/SourceField.tsx';
import { emptied, type FieldProps, useParam } from '../useParam.ts';
import { useSourceCheck } from './useSourceCheck.ts';

type Props = FieldProps & { type: Extract<Meaning, { kind: 'expression' }> };

/** An expression, checked as it is typed; beside its label stands what it gives. */
export function ExpressionField({ type, ...props }: Props) {
  const t = useTranslations('inspector');
  const { words, value, change } = useParam(props);
  const { environment } = useEditing();
  const source = typeof value === 'string' ? value : '';
  const { wrong, error, gives } = useSourceCheck(source, props.path, { expected: type.type });
  return (
    <SourceField
      label={words.label}
      help={words.help}
      placeholder={words.example}
      error={error}
      value={source}
      onChange={(next) => change(next === '' ? emptied(props.field) : next)}
      mode="expression"
      mono
      environment={environment}
      wrong={wrong}
      aside={gives && <span className="inspector-aside">{t('gives', { type: t(`type-${gives}`) })}</span>}
    />
  );
}
