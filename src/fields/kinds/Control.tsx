import type { ReactNode } from 'react';
import { isPicked } from '../picked.ts';
import type { FieldProps } from '../useParam.ts';
import { BooleanField } from './BooleanField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { DurationField } from './DurationField.tsx';
import { ExpressionField } from './ExpressionField.tsx';
import { GroupField } from './GroupField.tsx';
import { ListField } from './ListField.tsx';
import { MapField } from './MapField.tsx';
import { NumberParam } from './NumberParam.tsx';
import { PickedList } from './PickedList.tsx';
import { PickField } from './PickField.tsx';
import { ReferenceField } from './ReferenceField.tsx';
import type { Render } from './render.ts';
import { StringField } from './StringField.tsx';
import { TemplateField } from './TemplateField.tsx';
import { TextParam } from './TextParam.tsx';
import { VariableField } from './VariableField.tsx';
import { VariantsField } from './VariantsField.tsx';

/** The control of a field: the only place that knows all kinds. Those with fields inside draw them by `render`. */
export function Control({ render, ...props }: FieldProps & { render: Render }): ReactNode {
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
      return <VariableField {...props} type={type} />;
    case 'channel':
    case 'media-type':
    case 'script':
      return <PickField {...props} type={type} />;
    case 'list':
      return isPicked(type.item.type) ? (
        <PickedList {...props} type={type} of={type.item.type} />
      ) : (
        <ListField {...props} type={type} render={render} />
      );
    case 'map':
      return <MapField {...props} type={type} render={render} />;
    case 'group':
      return <GroupField {...props} type={type} render={render} />;
    case 'variants':
      return <VariantsField {...props} type={type} render={render} />;
    // A key nobody sees; of any JSON something else knows the form.
    case 'key':
    case 'json':
      return null;
  }
}
