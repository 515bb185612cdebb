import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { Problem } from '#runtime/index.ts';
import { iconProps } from '#src/ui/icon.ts';
import { Differs } from './Differs.tsx';
import { FieldHostContext, useHost } from './host.ts';
import { useHostOf } from './kept.ts';
import { Control } from './kinds/Control.tsx';
import { OptionalField } from './kinds/OptionalField.tsx';
import { hasParts } from './picked.ts';
import { place } from './place.ts';
import { ResetButton } from './ResetButton.tsx';
import { isInText } from './source/useSource.ts';
import { type FieldProps, useSentences } from './useParam.ts';
import './fields.css';

/** What is about a place in a text stands with that text. */
const isOfField = (problem: Problem) => !isInText(problem);

/** Draws what is inside a field: kinds get it, since they cannot import what imports them. */
const renderField = (props: FieldProps) => <FieldView {...props} />;

/** One field, of whatever kind. It is drawn anew only for what concerns it. */
export function FieldView(props: FieldProps) {
  return (
    <FieldHostContext value={useHostOf(props.path)}>
      <FieldWithWarnings {...props} />
    </FieldHostContext>
  );
}

const FieldWithWarnings = memo(function FieldWithWarnings(props: FieldProps) {
  const warning = useSentences(props.path, 'warning', isOfField);
  const differs = useHost().differing?.has(props.path) && hasParts(props.field.type);
  if (props.field.type.kind === 'key') return null;
  return (
    <div className="fields-field" {...place(props.path)}>
      {differs ? (
        <Differs {...props} />
      ) : (
        <OptionalField {...props}>
          <Control {...props} render={renderField} />
          <ResetButton {...props} />
        </OptionalField>
      )}
      {warning && (
        <p className="fields-warning">
          <TriangleAlert {...iconProps} size={14} />
          {warning}
        </p>
      )}
    </div>
  );
});
