import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Field } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { initialOf } from '../initial.ts';
import { type FieldProps, useParam } from '../useParam.ts';

/** Several fields that are there together or not at all. One field by itself is left out by being empty. */
const comesAndGoes = ({ required, default: initial, type }: Field): boolean =>
  !required && initial === undefined && (type.kind === 'group' || type.kind === 'variants');

/** What may be left out as a whole: a button to add it, and one to take it away. */
export function OptionalField({ children, ...props }: FieldProps & { children: ReactNode }) {
  return comesAndGoes(props.field) ? <Optional {...props}>{children}</Optional> : children;
}

function Optional({ children, ...props }: FieldProps & { children: ReactNode }) {
  const t = useTranslations('fields');
  const { words, value, change } = useParam(props);
  if (value === undefined)
    return (
      <div className="fields-optional-foot">
        <Button icon={Plus} onPress={() => change(initialOf(props.field), { key: 'change-field' })}>
          {t('add-optional', { field: words.label })}
        </Button>
        {words.help && <p className="ui-help">{words.help}</p>}
      </div>
    );
  return (
    <div className="fields-optional">
      {children}
      <IconButton
        label={t('remove-item', { item: words.label })}
        icon={X}
        onPress={() => change(undefined, { key: 'change-field' })}
      />
    </div>
  );
}
