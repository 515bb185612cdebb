import type { Json } from '#runtime/index.ts';
import { useWorkspace } from '#src/app/hooks.ts';
import { NumberField } from '#src/ui/NumberField.tsx';
import { Select } from '#src/ui/Select.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { useWords } from '../words/useWords.ts';
import { type EditorProps, objectOf, useEdited } from './editor.ts';
import { Group } from './Group.tsx';

/** What is known of a made-up customer: a line for each custom field, of its type. */
export function Facts(props: EditorProps) {
  const { customerFields } = useWorkspace();
  const edited = useEdited(props);
  const facts = objectOf(edited.value);
  // What is told of a field that is not there is shown too, so that it can be taken out.
  const ids = [...new Set([...Object.keys(customerFields), ...Object.keys(facts)])];
  return (
    <Group edited={edited} path={props.path}>
      {ids.map((id) => {
        const field = Object.hasOwn(customerFields, id) ? customerFields[id] : undefined;
        return (
          <div key={id} data-field={`${props.path}.${id}`}>
            <Fact
              label={field?.name ?? id}
              type={field?.type ?? 'text'}
              value={facts[id]}
              error={edited.errorAt(id)}
              onChange={(next) => edited.set(next, id)}
            />
          </div>
        );
      })}
    </Group>
  );
}

interface FactProps {
  label: string;
  type: 'text' | 'number' | 'boolean' | 'timestamp';
  value: Json | undefined;
  error: string | undefined;
  onChange(value: Json | undefined): void;
}

function Fact({ type, ...props }: FactProps) {
  const t = useWords();
  const { label, value, error, onChange } = props;
  if (type === 'boolean') return <YesNo {...props} />;
  if (type === 'number')
    return (
      <NumberField
        label={label}
        value={typeof value === 'number' ? value : undefined}
        onChange={onChange}
        error={error}
      />
    );
  return (
    <TextField
      label={label}
      value={value === undefined ? '' : String(value)}
      onChange={(next) => onChange(next === '' ? undefined : next)}
      error={error}
      placeholder={type === 'timestamp' ? '2026-11-24T09:00:00Z' : t('not-kept-fact')}
    />
  );
}

function YesNo({ label, value, error, onChange }: Omit<FactProps, 'type'>) {
  const t = useWords();
  const options = [
    { id: 'none', label: t('not-kept-fact') },
    { id: 'true', label: t('yes') },
    { id: 'false', label: t('no') },
  ];
  const chosen = typeof value === 'boolean' ? String(value) : 'none';
  return (
    <Select
      label={label}
      value={chosen}
      options={options}
      onChange={(id) => onChange(id === 'none' ? undefined : id === 'true')}
      error={error}
    />
  );
}
