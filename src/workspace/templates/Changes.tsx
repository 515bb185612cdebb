import { type Json, languageName, type Template } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import { labelsOf } from '../words/fields.ts';
import { useWords } from '../words/useWords.ts';
import { changesOf, languagesRead, type TemplateChange } from './changes.ts';
import type { Planned } from './plan.ts';

export interface ChangesProps {
  planned: Planned;
  /** All templates of the files. */
  read: readonly Template[];
}

/** What becomes of a template that is there already: each difference, before and after, and what stays. */
export function Changes({ planned, read }: ChangesProps) {
  const t = useWords();
  const language = useSession((state) => state.uiLanguage);
  const say = useChange();
  const { changed, added, stay } = changesOf(planned, languagesRead(read, planned.template.name));
  const named = (languages: readonly string[]) =>
    languages.map((one) => languageName(one, language)).join(', ');
  return (
    <ul className="workspace-changes">
      {changed.map((change) => (
        <li key={`${change.language} ${change.field}`}>{say(change)}</li>
      ))}
      {added.map((one) => (
        <li key={one}>{t('template-language-new', { language: languageName(one, language) })}</li>
      ))}
      {stay.length > 0 && (
        <li className="workspace-muted">
          {t('template-stays', { languages: named(stay), count: stay.length })}
        </li>
      )}
    </ul>
  );
}

/** How much of a text is shown on either side. */
const SHOWN_MAX = 60;

const cut = (text: string): string => (text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text);

/** Says a difference: choices by their words, lists by how much is in them where the words are too many. */
function useChange() {
  const t = useWords();
  const language = useSession((state) => state.uiLanguage);
  const labels = labelsOf('templates', language);
  const show = (field: string, value: Json | undefined): string => {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
      return t('template-nothing');
    if (typeof value === 'string') return labels[field]?.options?.[value] ?? `“${cut(value)}”`;
    return cut(textsIn(value).join(', '));
  };
  return ({ language: of, field, before, after }: TemplateChange): string => {
    const label = labels[field]?.label ?? field;
    const what = of === undefined ? label : `${languageName(of, language)} · ${label}`;
    return t('template-change', { what, before: show(field, before), after: show(field, after) });
  };
}

/** The words in a value, whatever it is made of. */
function textsIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null) {
    const { kind: _, ...others } = value;
    const texts = Object.values(others).flatMap((one) => (one === undefined ? [] : textsIn(one)));
    return texts.length > 0 ? texts : textsIn(value['kind'] ?? null);
  }
  return value === null ? [] : [String(value)];
}
