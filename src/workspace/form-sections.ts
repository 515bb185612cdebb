import type { JsonObject, Workspace } from '#runtime/index.ts';
import type { FormKey } from './sections.ts';

interface FormSection {
  /** What the form shows; undefined while the workspace has no such thing. */
  read(workspace: Workspace): JsonObject | undefined;
  /** `value` fits the section's schema; undefined takes it out. */
  write(workspace: Workspace, value: JsonObject | undefined): void;
  /** What stands before a field's path in the path of a problem. */
  prefix: string;
}

/** A section that is a part of the workspace as it is. */
const part = (key: 'sla' | 'masking' | 'languages'): FormSection => ({
  read: (workspace) => workspace[key] as JsonObject | undefined,
  write: (workspace, value) => {
    if (value === undefined) delete (workspace as Partial<Workspace>)[key];
    else Object.assign(workspace, { [key]: value });
  },
  prefix: `${key}.`,
});

export const FORM_SECTIONS: Readonly<Record<FormKey, FormSection>> = {
  sla: part('sla'),
  masking: part('masking'),
  languages: part('languages'),
  // A list is no object: its form has it as its one field, which a path begins with anyway.
  allowedHosts: {
    read: ({ allowedHosts }) => ({ allowedHosts }),
    write: (workspace, value) => {
      if (value) Object.assign(workspace, value);
    },
    prefix: '',
  },
};
