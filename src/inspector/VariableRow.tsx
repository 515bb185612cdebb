import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Flow, typeInWords, VARIABLE_NAME_MAX, type Variable } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import { nameProblem } from '#src/document/edits/variables.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { NumberField } from '#src/ui/NumberField.tsx';
import { Select } from '#src/ui/Select.tsx';
import { Switch } from '#src/ui/Switch.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { beginningAs, givenAtStart, ofType } from './variables.ts';

interface Props {
  flow: Flow;
  name: string;
  variable: Variable;
  onRename: (wanted: string) => void;
  onChange: (variable: Variable) => void;
  onRemove: () => void;
}

const TYPES: readonly Variable['type'][] = ['text', 'number', 'boolean'];

/** One variable. Its name counts when the field is left, so that half a name is never used. */
export function VariableRow({ flow, name, variable, onRename, onChange, onRemove }: Props) {
  const t = useTranslations('inspector');
  const language = useSession((state) => state.uiLanguage);
  const [written, setWritten] = useState(name);
  const problem = nameProblem(flow, name, written);
  const leave = () => (problem === undefined && written !== name ? onRename(written) : undefined);
  const pickType = (id: string) => {
    const type = TYPES.find((one) => one === id);
    if (type && type !== variable.type) onChange(ofType(variable, type));
  };
  return (
    <li className="inspector-variable">
      <TextField
        label={t('variable-name')}
        mono
        value={written}
        onChange={setWritten}
        onBlur={leave}
        error={problem && t(problem, { max: VARIABLE_NAME_MAX })}
      />
      <Select
        label={t('variable-type')}
        value={variable.type}
        options={TYPES.map((id) => ({ id, label: typeInWords(id, language) }))}
        onChange={pickType}
      />
      <Default variable={variable} onChange={onChange} />
      <IconButton label={t('remove-variable', { name })} icon={X} onPress={onRemove} />
      <Switch
        label={t('given-at-start')}
        isSelected={variable.parameter ?? false}
        onChange={(isGiven) => onChange(givenAtStart(variable, isGiven))}
      />
      <Switch
        label={t('sensitive')}
        isSelected={variable.sensitive ?? false}
        onChange={(sensitive) => onChange({ ...variable, sensitive })}
      />
    </li>
  );
}

const UNSET = 'unset';
const BEGINNINGS = [UNSET, 'yes', 'no'] as const;

/** What the variable begins as, in the control of its type. */
function Default({ variable, onChange }: Pick<Props, 'variable' | 'onChange'>) {
  const t = useTranslations('inspector');
  const { default: value, type } = variable;
  const label = t('variable-default');
  if (type === 'number')
    return (
      <NumberField
        label={label}
        value={typeof value === 'number' ? value : undefined}
        onChange={(next) => onChange(beginningAs(variable, next))}
      />
    );
  if (type === 'boolean')
    return (
      <Select
        label={label}
        value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : UNSET}
        options={BEGINNINGS.map((id) => ({ id, label: t(id) }))}
        onChange={(id) => onChange(beginningAs(variable, id === UNSET ? undefined : id === 'yes'))}
      />
    );
  return (
    <TextField
      label={label}
      value={typeof value === 'string' ? value : ''}
      placeholder={value === undefined ? t('unset') : undefined}
      onChange={(next) => onChange(beginningAs(variable, next === '' ? undefined : next))}
    />
  );
}
