import { Languages } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { languageName, type Meaning, type ReferenceKind } from '#runtime/index.ts';
import { useSession, useWorkspace } from '#src/app/hooks.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { useEditing } from '../editing.ts';
import { PickerField } from '../parts/PickerField.tsx';
import { referenceName, referenceOptions } from '../parts/references.ts';
import {
  asText,
  isPerLanguage,
  languagesToWrite,
  toOne,
  toPerLanguage,
  withLanguage,
  wordsFor,
} from '../texts.ts';
import { emptied, type FieldProps, useParam } from '../useParam.ts';
import { place } from '../useRevealed.ts';

type Props = FieldProps & { type: Extract<Meaning, { kind: 'reference' }> };

/** A thing of the workspace; where the node allows it, one per language of the contact. */
export function ReferenceField({ type, ...props }: Props) {
  const { words, value, error, change } = useParam(props);
  const { fallback } = useWorkspace().languages;
  const { language: ui } = useEditing();
  const textLanguage = useSession((state) => state.textLanguage);
  const given = asText(value);
  const pick = (id: string) => change(id === '' ? emptied(props.field) : id, { key: 'change-field' });
  const one = (
    <Reference
      label={words.label}
      help={words.help}
      error={error}
      to={type.to}
      value={wordsFor(given, '')}
      onPick={pick}
    />
  );
  if (!type.perLanguage) return one;
  const toggle = () =>
    change(isPerLanguage(given) ? toOne(given, textLanguage, fallback) : toPerLanguage(given, textLanguage), {
      key: 'change-field',
    });
  return (
    <div className="inspector-group">
      <PerLanguageToggle isSelected={isPerLanguage(given)} onPress={toggle} />
      {isPerLanguage(given)
        ? languagesToWrite(given, fallback).map((language) => (
            <InLanguage
              key={language}
              label={`${words.label} · ${languageName(language, ui)}`}
              path={`${props.path}.${language}`}
              to={type.to}
              value={wordsFor(given, language)}
              onPick={(id) => change(withLanguage(given, language, id), { key: 'change-field' })}
            />
          ))
        : one}
    </div>
  );
}

function PerLanguageToggle(props: { isSelected: boolean; onPress: () => void }) {
  const t = useTranslations('inspector');
  return (
    <div className="inspector-text-tools">
      <IconButton label={t('pick-per-language')} icon={Languages} {...props} />
    </div>
  );
}

interface ReferenceProps {
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  to: ReferenceKind;
  value: string;
  onPick: (id: string) => void;
}

function InLanguage({ path, ...props }: ReferenceProps & { path: string }) {
  const { problemsAt, say } = useEditing();
  const own = problemsAt(path.slice(0, path.lastIndexOf('.'))).filter(({ where }) => where.field === path);
  return (
    <div {...place(path)}>
      <Reference {...props} error={own.length > 0 ? own.map(say).join(' ') : undefined} />
    </div>
  );
}

function Reference({ to, value, onPick, ...words }: ReferenceProps) {
  const t = useTranslations('inspector');
  const workspace = useWorkspace();
  const name = referenceName(workspace, to, value);
  return (
    <PickerField
      {...words}
      value={value === '' ? undefined : value}
      chosen={value === '' ? t('choose') : (name ?? `${value} · ${t('not-there')}`)}
      options={() => referenceOptions(workspace, to)}
      onChange={onPick}
      empty={t('nothing-there')}
    />
  );
}
