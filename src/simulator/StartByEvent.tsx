import { Zap } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Variables, VariableValue } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { NumberField } from '#src/ui/NumberField.tsx';
import { Switch } from '#src/ui/Switch.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { useSimulator } from './useSimulator.ts';

type Values = Record<string, VariableValue>;

/** For flows that we begin ourselves, such as a reminder: begins one with the variables it is given. */
export function StartByEvent() {
  const t = useTranslations('simulator');
  return (
    <DialogTrigger>
      <IconButton label={t('start-by-event')} icon={Zap} />
      <Popover className="ui-popover" placement="bottom end">
        <Dialog className="sim-dialog" aria-label={t('start-by-event')}>
          {({ close }) => <StartForm close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function StartForm({ close }: { close: () => void }) {
  const t = useTranslations('simulator');
  const variables = useSimulator((state) => state.simulation?.scene.flow.variables ?? NONE);
  const start = useSimulator((state) => state.start);
  const [values, setValues] = useState(() => initial(variables));
  return (
    <>
      <p className="sim-aside">{t('start-by-event-help')}</p>
      {Object.entries(variables).map(([name, { type }]) => (
        <VariableField
          key={name}
          name={name}
          type={type}
          value={values[name]}
          onChange={(value) => setValues((others) => changed(others, name, value))}
        />
      ))}
      <div className="sim-dialog-acts">
        <Button onPress={close}>{t('cancel')}</Button>
        <Button
          variant="primary"
          onPress={() => {
            start(values);
            close();
          }}
        >
          {t('start')}
        </Button>
      </div>
    </>
  );
}

const NONE: Variables = {};

const EMPTY: Record<Variables[string]['type'], VariableValue | undefined> = {
  text: '',
  number: undefined,
  boolean: false,
};

/** Defaults where there are any; a number without one stays out. */
const initial = (variables: Variables): Values =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([name, { type, default: given }]) => {
      const value = given ?? EMPTY[type];
      return value === undefined ? [] : [[name, value]];
    }),
  );

function changed(values: Values, name: string, value: VariableValue | undefined): Values {
  const { [name]: _, ...others } = values;
  return value === undefined ? others : { ...others, [name]: value };
}

interface VariableFieldProps {
  name: string;
  type: Variables[string]['type'];
  value: VariableValue | undefined;
  onChange: (value: VariableValue | undefined) => void;
}

function VariableField({ name, type, value, onChange }: VariableFieldProps) {
  switch (type) {
    case 'text':
      return <TextField label={name} value={String(value ?? '')} onChange={onChange} />;
    case 'number':
      return (
        <NumberField label={name} value={typeof value === 'number' ? value : undefined} onChange={onChange} />
      );
    case 'boolean':
      return <Switch label={name} isSelected={value === true} onChange={onChange} />;
  }
}
