import { Switch as AriaSwitch } from 'react-aria-components';
import './switch.css';

export interface SwitchProps {
  label: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

/** On or off, at once. */
export function Switch({ label, isSelected, onChange, isDisabled = false }: SwitchProps) {
  return (
    <AriaSwitch className="ui-switch" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <span className="ui-switch-track" aria-hidden="true" />
      {label}
    </AriaSwitch>
  );
}
