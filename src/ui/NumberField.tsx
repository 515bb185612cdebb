import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { NumberField as AriaNumberField, Button, Group, Input } from 'react-aria-components';
import { FieldHelp, FieldLabel, type FieldWords } from './FieldParts.tsx';
import { iconProps } from './icon.ts';

export interface NumberFieldProps extends FieldWords {
  /** Undefined while the field is empty. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  min?: number | undefined;
  max?: number | undefined;
  step?: number;
  /** A word behind the number, told with the help. */
  unit?: string | undefined;
  /** Shown while the field is empty. */
  placeholder?: string | undefined;
  isDisabled?: boolean;
}

const only = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

/** A number, with steppers that keep to its bounds. What is typed stays as it is: whoever shows the field tells what is wrong. */
export function NumberField({
  value,
  onChange,
  min,
  max,
  step,
  unit,
  placeholder,
  isDisabled = false,
  ...words
}: NumberFieldProps) {
  const unitId = useId();
  return (
    <AriaNumberField
      className="ui-field"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? undefined : next)}
      isInvalid={Boolean(words.error)}
      isDisabled={isDisabled}
      validationBehavior="aria"
      commitBehavior="validate"
      {...only('minValue', min)}
      {...only('maxValue', max)}
      {...only('step', step)}
      {...only('aria-describedby', unit ? unitId : undefined)}
    >
      <FieldLabel {...words} />
      <Group className="ui-number">
        <Input className="ui-input" {...only('placeholder', placeholder)} />
        {unit && (
          <span className="ui-unit" id={unitId}>
            {unit}
          </span>
        )}
        <Button slot="decrement" className="ui-step">
          <Minus {...iconProps} size={12} />
        </Button>
        <Button slot="increment" className="ui-step">
          <Plus {...iconProps} size={12} />
        </Button>
      </Group>
      <FieldHelp {...words} />
    </AriaNumberField>
  );
}
