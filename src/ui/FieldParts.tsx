import { FieldError, Label, Text } from 'react-aria-components';
import './field.css';

/** What every field has besides its control. */
export interface FieldWords {
  label: string;
  /** One sentence under the field. */
  help?: string | undefined;
  /** A sentence that says what is wrong; the field is marked as invalid. */
  error?: string | undefined;
  /** Keeps the label for assistive technology only, where the place says what the field is. */
  hideLabel?: boolean;
}

export function FieldLabel({ label, hideLabel = false }: FieldWords) {
  return <Label className={hideLabel ? 'ui-hidden' : 'ui-label'}>{label}</Label>;
}

export function FieldHelp({ help, error }: FieldWords) {
  return (
    <>
      {help && (
        <Text slot="description" className="ui-help">
          {help}
        </Text>
      )}
      <FieldError className="ui-error">{error}</FieldError>
    </>
  );
}
