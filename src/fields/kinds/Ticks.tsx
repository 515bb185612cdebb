import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup, FieldError, Label, Text } from 'react-aria-components';
import { iconProps } from '#src/ui/icon.ts';
import type { Option } from '#src/ui/SelectOption.tsx';
import type { Picks } from '../parts/usePicks.ts';

export interface SetProps {
  label: string;
  help: string | undefined;
  error: string | undefined;
  /** Why no more can be added. */
  note: string | undefined;
  isFull: boolean;
  ids: readonly string[];
  picks: Picks;
}

/** All there are, each to be ticked. What is chosen and is not there can be taken away. */
export function Ticks(props: SetProps & { onChange: (ids: readonly string[]) => void }) {
  const { label, help, error, note, isFull, ids, picks, onChange } = props;
  const options = withUnknown(picks, ids);
  const inOrder = (chosen: readonly string[]) =>
    options.map(({ id }) => id).filter((id) => chosen.includes(id));
  return (
    <CheckboxGroup
      className="ui-field"
      value={[...ids]}
      onChange={(chosen) => onChange(inOrder(chosen))}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <Label className="ui-label">{label}</Label>
      <div className="fields-ticks">
        {options.map(({ id, label: words }) => (
          <Checkbox key={id} value={id} className="fields-tick" isDisabled={isFull && !ids.includes(id)}>
            <span className="fields-tick-box" aria-hidden="true">
              <Check {...iconProps} size={12} />
            </span>
            {words}
          </Checkbox>
        ))}
      </div>
      {options.length === 0 && <p className="ui-help">{picks.empty}</p>}
      {[help, note].map(
        (words) =>
          words && (
            <Text key={words} slot="description" className="ui-help">
              {words}
            </Text>
          ),
      )}
      <FieldError className="ui-error">{error}</FieldError>
    </CheckboxGroup>
  );
}

const withUnknown = (picks: Picks, ids: readonly string[]): Option[] => [
  ...picks.options(),
  ...ids.filter((id) => !picks.isThere(id)).map((id) => ({ id, label: picks.nameOf(id) })),
];
