import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { variableName } from '#runtime/index.ts';
import { useFlow, useStudio } from '#src/app/hooks.ts';
import { changeFlow } from '#src/app/studio.ts';
import { Button } from '#src/ui/Button.tsx';
import { type FieldProps, useParam } from '../useParam.ts';
import { StringField } from './StringField.tsx';

/** The name of a variable; one that the flow does not have yet can be added in place. */
export function VariableField(props: FieldProps) {
  const t = useTranslations('inspector');
  const studio = useStudio();
  const variables = useFlow()?.variables ?? {};
  const { value } = useParam(props);
  const name = typeof value === 'string' ? value : '';
  const isNew = variableName.safeParse(name).success && !Object.hasOwn(variables, name);
  const add = () =>
    changeFlow(studio, { key: 'inspector.change-add-variable' }, (draft) => {
      draft.variables[name] = { type: 'text' };
    });
  return (
    <>
      <StringField {...props} type={{ kind: 'string' }} />
      {isNew && (
        <Button icon={Plus} onPress={add}>
          {t('add-this-variable', { name })}
        </Button>
      )}
    </>
  );
}
