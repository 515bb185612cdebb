import { Switch as AriaSwitch } from 'react-aria-components';
import './switch.css';

export interface SwitchProps {
  label: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  /** The id of what is said about it. */
  describedBy?: string | undefined;
}

/** On or off, at once. */
export function Switch({ label, isSelected, onChange, isDisabled = false, describedBy }: SwitchProps) {
  return (
    <AriaSwitch
      className="ui-switch"
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(describedBy && { 'aria-describedby': describedBy })}
    >
      <span className="ui-switch-track" aria-hidden="true" />
      {label}
    </AriaSwitch>
  );
}
