import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Field } from '#runtime/index.ts';
import { valueAt } from '#src/document/edits/params.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { useHost } from './host.ts';
import { type FieldProps, useParam } from './useParam.ts';

/** Kinds with nothing else on the line of their label. */
const KINDS: ReadonlySet<Field['type']['kind']> = new Set(['string', 'number', 'choice', 'duration']);

/** Takes a field back to what it begins as, while it is something else. */
export function ResetButton(props: FieldProps) {
  const t = useTranslations('fields');
  const { words, differs, change } = useParam(props);
  const { default: initial, type } = props.field;
  const given = valueAt(useHost().value, props.path);
  if (initial === undefined || !KINDS.has(type.kind) || differs) return null;
  if (given === undefined || JSON.stringify(given) === JSON.stringify(initial)) return null;
  return (
    <span className="fields-reset">
      <IconButton
        label={t('reset', { field: words.label })}
        icon={RotateCcw}
        onPress={() => change(structuredClone(initial), { key: 'change-field' })}
      />
    </span>
  );
}
