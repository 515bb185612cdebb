import type { Json } from '#runtime/index.ts';
import { NumberField } from '#src/ui/NumberField.tsx';
import { type Edited, type EditorProps, objectOf, useEdited } from './editor.ts';
import { Group } from './Group.tsx';

/** The most of each part of a span: below a day, below an hour. */
const PARTS = [
  ['days', 365],
  ['hours', 23],
  ['minutes', 59],
] as const;

/** A span as days, hours and minutes. */
export function SlaTime(props: EditorProps) {
  const edited = useEdited(props);
  return (
    <Group edited={edited} path={props.path}>
      <Span edited={edited} value={edited.value} />
    </Group>
  );
}

export interface SpanProps {
  edited: Edited;
  /** Where the span is below the edited field, with a dot at its end; empty when it is the field. */
  below?: string;
  /** Of its words, likewise. */
  words?: string;
  value: Json | undefined;
}

export function Span({ edited, below = '', words = '', value }: SpanProps) {
  const span = objectOf(value);
  return (
    <div className="workspace-span">
      {PARTS.map(([part, max]) => (
        <NumberField
          key={part}
          label={edited.part(`${words}${part}`).label}
          value={typeof span[part] === 'number' ? span[part] : 0}
          min={0}
          max={max}
          onChange={(next) => edited.set(next ?? 0, `${below}${part}`)}
          error={edited.errorAt(`${below}${part}`)}
        />
      ))}
    </div>
  );
}
