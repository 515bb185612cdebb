import { ChevronDown, Plus } from 'lucide-react';
import { Button as AriaButton, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type Meaning, type Variables, variableName } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { FieldHelp, FieldLabel } from '#src/ui/FieldParts.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { useHost } from '../host.ts';
import { emptied, type FieldProps, useParam } from '../useParam.ts';
import '#src/ui/list.css';

type Props = FieldProps & { type: Extract<Meaning, { kind: 'variable' }> };

/** The name of a variable of one type; one that the flow does not have yet can be added in place. */
export function VariableField({ type, ...props }: Props) {
  const t = useTranslations('fields');
  const { variables, addVariable } = useHost();
  const { words, value, error, change } = useParam(props);
  const name = typeof value === 'string' ? value : '';
  const isNew = variables && variableName.safeParse(name).success && !Object.hasOwn(variables, name);
  return (
    <>
      <ComboBox
        className="ui-field"
        allowsCustomValue
        allowsEmptyCollection={false}
        inputValue={name}
        onInputChange={(next) => next !== name && change(next === '' ? emptied(props.field) : next)}
        defaultItems={namesOf(variables ?? {}, type.type)}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
      >
        <FieldLabel label={words.label} />
        <div className="fields-combo">
          <Input className="ui-input" {...(words.example ? { placeholder: words.example } : {})} />
          <AriaButton>
            <ChevronDown {...iconProps} size={14} />
          </AriaButton>
        </div>
        <FieldHelp label={words.label} help={words.help} error={error} />
        <Popover className="ui-popover" offset={4}>
          <ListBox className="ui-list">
            {(option: { id: string }) => (
              <ListBoxItem className="ui-option" textValue={option.id}>
                <span className="ui-option-label">{option.id}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {isNew && (
        <Button icon={Plus} onPress={() => addVariable(name, type.type)}>
          {t('add-this-variable', { name })}
        </Button>
      )}
    </>
  );
}

const namesOf = (variables: Variables, type: Props['type']['type']) =>
  Object.entries(variables).flatMap(([id, variable]) => (variable.type === type ? [{ id }] : []));
