import type { ReactNode } from 'react';
import type { Edited } from './editor.ts';

/** A field with parts: its name, what it is for, what is wrong with it, and the parts. */
export function Group({ edited, path, children }: { edited: Edited; path: string; children: ReactNode }) {
  const { words, error } = edited;
  return (
    <fieldset className="workspace-editor" data-field={path}>
      <legend className="ui-label">{words.label}</legend>
      {words.help && <p className="ui-help">{words.help}</p>}
      {error && <p className="ui-error">{error}</p>}
      {children}
    </fieldset>
  );
}
