import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Field } from '#runtime/index.ts';
import { valueAt } from '#src/document/edits/params.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { useHost } from './host.ts';
import { type FieldProps, useParam } from './useParam.ts';

/** Kinds that begin as something. Yes or no has its switch for that, of a list each item its own button. */
const KINDS: ReadonlySet<Field['type']['kind']> = new Set([
  ...(['string', 'number', 'choice', 'duration'] as const),
  ...(['template', 'expression', 'variants'] as const),
]);

/** Takes a field back to what it begins as, while it is something else. What begins empty is emptied. */
export function ResetButton(props: FieldProps) {
  const t = useTranslations('fields');
  const { words, change } = useParam(props);
  const { value, differing } = useHost();
  const { default: initial, type } = props.field;
  const given = valueAt(value, props.path);
  if (initial === undefined || initial === '' || !KINDS.has(type.kind)) return null;
  if ([...(differing ?? [])].some((one) => one === props.path || one.startsWith(`${props.path}.`)))
    return null;
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
