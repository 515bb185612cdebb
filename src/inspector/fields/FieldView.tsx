import { TriangleAlert } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { Field, Problem } from '#runtime/index.ts';
import { iconProps } from '#src/ui/icon.ts';
import { EditingContext } from '../editing.ts';
import { useEditingOf } from '../kept.ts';
import { isInText } from '../source/useSource.ts';
import { type FieldProps, useSentences } from '../useParam.ts';
import { place } from '../useRevealed.ts';
import { BooleanField } from './BooleanField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { DurationField } from './DurationField.tsx';
import { ExpressionField } from './ExpressionField.tsx';
import { GroupField } from './GroupField.tsx';
import { ListField } from './ListField.tsx';
import { NumberParam } from './NumberParam.tsx';
import { ReferenceField } from './ReferenceField.tsx';
import { StringField } from './StringField.tsx';
import { TemplateField } from './TemplateField.tsx';
import { TextParam } from './TextParam.tsx';
import { VariableField } from './VariableField.tsx';
import { VariantsField } from './VariantsField.tsx';

/** What is about a place in a text stands with that text. */
const isOfField = (problem: Problem) => !isInText(problem);

const render = (field: Field, path: string): ReactNode => <FieldView key={path} field={field} path={path} />;

/** One field of a node's params, of whatever kind. It is drawn anew only for what concerns it. */
export function FieldView({ field, path }: FieldProps) {
  return (
    <EditingContext value={useEditingOf(path)}>
      <FieldWithWarnings field={field} path={path} />
    </EditingContext>
  );
}

const FieldWithWarnings = memo(function FieldWithWarnings(props: FieldProps) {
  const warning = useSentences(props.path, 'warning', isOfField);
  if (props.field.type.kind === 'key') return null;
  return (
    <div className="inspector-field" {...place(props.path)}>
      {controlOf(props)}
      {warning && (
        <p className="inspector-warning">
          <TriangleAlert {...iconProps} size={14} />
          {warning}
        </p>
      )}
    </div>
  );
});

function controlOf(props: FieldProps): ReactNode {
  const { type } = props.field;
  switch (type.kind) {
    case 'string':
      return <StringField {...props} type={type} />;
    case 'number':
      return <NumberParam {...props} type={type} />;
    case 'boolean':
      return <BooleanField {...props} />;
    case 'choice':
      return <ChoiceField {...props} type={type} />;
    case 'duration':
      return <DurationField {...props} />;
    case 'text':
      return <TextParam {...props} type={type} />;
    case 'template':
      return <TemplateField {...props} type={type} />;
    case 'expression':
      return <ExpressionField {...props} type={type} />;
    case 'reference':
      return <ReferenceField {...props} type={type} />;
    case 'variable':
      return <VariableField {...props} />;
    case 'list':
      return <ListField {...props} type={type} render={render} />;
    case 'group':
      return <GroupField {...props} type={type} render={render} />;
    case 'variants':
      return <VariantsField {...props} type={type} render={render} />;
    case 'key':
      return null;
  }
}
