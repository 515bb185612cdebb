import { Check } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { iconProps } from './icon.ts';
import './hues.css';

export interface HuesProps {
  label: string;
  value: string;
  /** Hues by the names that `data-hue` takes, with what people call them. */
  options: readonly { id: string; label: string }[];
  onChange: (id: string) => void;
}

/** One hue of a few; the chosen one is ticked. */
export function Hues({ label, value, options, onChange }: HuesProps) {
  return (
    <div className="ui-field">
      <span className="ui-label" aria-hidden="true">
        {label}
      </span>
      <ToggleButtonGroup
        className="ui-hues"
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={([next]) => next !== undefined && onChange(String(next))}
      >
        {options.map(({ id, label: name }) => (
          <ToggleButton key={id} id={id} className="ui-hue" data-hue={id} aria-label={name}>
            <span className="ui-swatch" title={name}>
              {id === value && <Check {...iconProps} size={14} />}
            </span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
