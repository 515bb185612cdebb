import { useMemo } from 'react';
import type { Field, JsonObject } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { FieldsForm } from '#src/fields/FieldsForm.tsx';
import { useObjectHost } from '#src/fields/useObjectHost.ts';
import { formOf } from './channel-fields.ts';
import { editorFor } from './editors/all.tsx';
import { withEdits } from './held.ts';
import { keyOf, type Place, useRoom } from './room.ts';
import { type } from './typed.ts';
import { useFindings } from './useFindings.ts';

export interface PlaceFormProps extends Place {
  /** What is stored there. */
  value: JsonObject;
}

/** The fields of a thing, or of a section that is one thing: with what was typed and is not stored yet. */
export function PlaceForm({ section, id, value }: PlaceFormProps) {
  const studio = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const key = keyOf({ section, id });
  const held = useRoom((state) => state.held[key]);
  const revealed = useRoom((state) => state.revealed);
  const shown = useMemo(() => (held ? withEdits(value, held) : value), [value, held]);
  const { fields, labels } = formOf(section, shown, studio.channels, language);
  const findings = useFindings();
  const problems = useMemo(() => findings.at({ section, id }), [findings, section, id]);
  const host = useObjectHost({
    ...{ id: key, value: shown, fields, labels, problems, revealed },
    set: (path, next, label, kind) => type(studio, { section, id }, { path, value: next }, label, kind),
  });
  const named = useMemo(
    () => ({ ...host, say: (problem: (typeof problems)[number]) => findings.say({ section, id, problem }) }),
    [host, findings, section, id],
  );
  const render = (field: Field, path: string) => editorFor(section, field, path);
  return <FieldsForm fields={fields} host={named} render={render} />;
}
