import { Languages } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { languageName, type Meaning } from '#runtime/index.ts';
import { useSession, useWorkspace } from '#src/app/hooks.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { type Also, useHost } from '../host.ts';
import { place } from '../place.ts';
import {
  asText,
  isPerLanguage,
  languagesToWrite,
  toOne,
  toPerLanguage,
  withLanguage,
  wordsFor,
} from '../texts.ts';
import { type FieldProps, useParam } from '../useParam.ts';
import { Pick } from './Pick.tsx';
import { PickField } from './PickField.tsx';

type Reference = Extract<Meaning, { kind: 'reference' }>;
type Props = FieldProps & { type: Reference };

/** A thing of the workspace; where the field allows it, one per language of the contact. */
export function ReferenceField({ type, ...props }: Props) {
  return type.perLanguage ? <PerLanguage {...props} type={type} /> : <PickField {...props} type={type} />;
}

function PerLanguage({ type, ...props }: Props) {
  const t = useTranslations('fields');
  const { words, value, differs, change } = useParam(props);
  const { fallback } = useWorkspace().languages;
  const { language: ui } = useHost();
  const textLanguage = useSession((state) => state.textLanguage);
  const given = asText(value);
  const toggle = () =>
    change(isPerLanguage(given) ? toOne(given, textLanguage, fallback) : toPerLanguage(given, textLanguage), {
      key: 'change-field',
    });
  return (
    <div className="fields-group">
      {!differs && (
        <div className="fields-text-tools">
          <IconButton
            label={t('pick-per-language')}
            icon={Languages}
            isSelected={isPerLanguage(given)}
            onPress={toggle}
          />
        </div>
      )}
      {isPerLanguage(given) ? (
        languagesToWrite(given, fallback).map((language) => (
          <InLanguage
            key={language}
            label={`${words.label} · ${languageName(language, ui)}`}
            path={`${props.path}.${language}`}
            type={type}
            placeholder={differs ? words.example : undefined}
            value={wordsFor(given, language)}
            onPick={(id, also) => change(withLanguage(given, language, id), { key: 'change-field', also })}
          />
        ))
      ) : (
        <PickField {...props} type={type} />
      )}
    </div>
  );
}

interface InLanguageProps {
  label: string;
  path: string;
  type: Reference;
  value: string;
  placeholder: string | undefined;
  onPick: (id: string, also?: Also) => void;
}

function InLanguage({ path, ...props }: InLanguageProps) {
  const { problemsAt, say } = useHost();
  const own = problemsAt(path.slice(0, path.lastIndexOf('.'))).filter(({ where }) => where.field === path);
  return (
    <div {...place(path)}>
      <Pick {...props} options={props} error={own.length > 0 ? own.map(say).join(' ') : undefined} />
    </div>
  );
}
