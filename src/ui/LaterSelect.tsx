import { ChevronDown } from 'lucide-react';
import { Suspense } from 'react';
import { Button } from 'react-aria-components';
import { iconProps } from './icon.ts';
import { later } from './later.tsx';
import type { Choice } from './SelectOption.tsx';
import { useOpening } from './useOpening.ts';
import './field.css';
import './list.css';

const SelectList = later(() => import('./SelectList.tsx'), { where: 'over', isSoon: true });

/** A `Select` for what is on the screen at first: its list is loaded apart. */
export function LaterSelect({ label, value, onChange, options }: Choice) {
  const { isOpen, close, trigger, button } = useOpening('listbox');
  const chosen = options.find(({ id }) => id === value)?.label ?? '';
  return (
    <div className="ui-field">
      <Button className="ui-select-button" aria-label={`${chosen} ${label}`} {...button}>
        <span className="ui-select-value" title={chosen}>
          {chosen}
        </span>
        <ChevronDown {...iconProps} size={14} />
      </Button>
      <Suspense fallback={null}>
        {isOpen && (
          <SelectList
            label={label}
            value={value}
            options={options}
            trigger={trigger}
            onChange={onChange}
            onClose={close}
          />
        )}
      </Suspense>
    </div>
  );
}
