import { useId } from 'react';
import { Switch } from '#src/ui/Switch.tsx';
import { type FieldProps, useParam } from '../useParam.ts';

/** On or off. */
export function BooleanField(props: FieldProps) {
  const helpId = useId();
  const { words, value, error, differs, change } = useParam(props);
  return (
    <div className="ui-field">
      <Switch
        label={words.label}
        isSelected={value === true}
        onChange={(next) => change(next, { key: 'change-field' })}
        describedBy={words.help ? helpId : undefined}
      />
      {differs && <p className="fields-differs">{words.example}</p>}
      {words.help && (
        <p className="ui-help" id={helpId}>
          {words.help}
        </p>
      )}
      {error && <p className="ui-error">{error}</p>}
    </div>
  );
}
