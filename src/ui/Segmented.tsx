import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './segmented.css';

export interface SegmentedProps {
  /** What is chosen, for who does not see the choices beside each other. */
  label: string;
  value: string;
  /** `badge` stands behind the label. */
  options: readonly { id: string; label: string; badge?: ReactNode }[];
  onChange: (id: string) => void;
}

/** One of a few, all of them to be seen. */
export function Segmented({ label, value, options, onChange }: SegmentedProps) {
  return (
    <ToggleButtonGroup
      className="ui-segmented"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={([next]) => next !== undefined && onChange(String(next))}
    >
      {options.map(({ id, label: words, badge }) => (
        <ToggleButton key={id} id={id} className="ui-segment">
          {words}
          {badge}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
