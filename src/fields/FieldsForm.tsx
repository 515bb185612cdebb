import { Fragment, type ReactNode, useRef } from 'react';
import type { Field } from '#runtime/index.ts';
import { FieldView } from './FieldView.tsx';
import { HostProvider } from './HostProvider.tsx';
import type { FieldHost } from './host.ts';
import { TopProblems } from './TopProblems.tsx';
import { useRevealed } from './useRevealed.ts';

export interface FieldsFormProps {
  /** As `fieldsOf(schema)` answers them. */
  fields: readonly Field[];
  /** What they are of: `useObjectHost` makes one for a thing of the workspace. */
  host: FieldHost;
  /** Draws a field in a way of its own; `undefined` leaves it to the form. Fields of the kind `json` need one. */
  render?: (field: Field, path: string) => ReactNode;
}

/**
 * All fields of one object, in order: problems without a field on top, groups indented, what may be left out with a
 * button to add it and one to take it away. Every change goes to `host.set` at once; there is nothing to submit.
 */
export function FieldsForm({ fields, host, render }: FieldsFormProps) {
  const form = useRef<HTMLDivElement>(null);
  useRevealed(form, host.revealed);
  return (
    <HostProvider host={host}>
      <div className="fields-form" ref={form}>
        <TopProblems />
        {fields.map((field) => (
          <Fragment key={field.name}>
            {render?.(field, field.name) ?? <FieldView field={field} path={field.name} />}
          </Fragment>
        ))}
      </div>
    </HostProvider>
  );
}
