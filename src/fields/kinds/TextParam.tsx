import { Languages } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { languageName, type Meaning, type Text } from '#runtime/index.ts';
import { useSession, useWorkspace } from '#src/app/hooks.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { useHost } from '../host.ts';
import { place } from '../place.ts';
import { SourceField } from '../source/SourceField.tsx';
import { useSource } from '../source/useSource.ts';
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
import { type LanguageState, LanguageTabs } from './LanguageTabs.tsx';
import { TextCounter } from './TextCounter.tsx';

type Props = FieldProps & { type: Extract<Meaning, { kind: 'text' }> };

/** What customers read: one text for all, or one per language of the workspace. */
export function TextParam({ type, ...props }: Props) {
  const t = useTranslations('fields');
  const { field, path } = props;
  const { words, value, differs, change } = useParam(props);
  const { fallback } = useWorkspace().languages;
  const text = asText(value);
  const languages = languagesToWrite(text, fallback);
  const [language, setLanguage] = useLanguage(path, languages);
  const perLanguage = isPerLanguage(text);
  const toggle = () =>
    change(perLanguage ? toOne(text, language, fallback) : toPerLanguage(text, language), {
      key: 'change-field',
    });
  const write = (source: string) => {
    if (perLanguage) return change(withLanguage(text, language, source));
    change(source === '' ? emptied(field) : source);
  };
  const states = useStates(path);
  const at = perLanguage ? `${path}.${language}` : path;
  return (
    <div {...(perLanguage ? place(at) : {})}>
      <Words
        label={useLabel(words.label, text, language)}
        help={words.help}
        example={words.example}
        field={path}
        path={at}
        source={wordsFor(text, language)}
        type={type}
        onChange={write}
        tools={
          <>
            {perLanguage && (
              <LanguageTabs
                label={t('languages', { field: words.label })}
                languages={languages}
                stateOf={(one) => states(one, !differs && wordsFor(text, one) === '')}
                selected={language}
                onSelect={setLanguage}
              />
            )}
            {!differs && (
              <IconButton
                label={t('per-language')}
                icon={Languages}
                isSelected={perLanguage}
                onPress={toggle}
              />
            )}
          </>
        }
      />
    </div>
  );
}

/** Whether a language's text is still to be written, or has an error. */
function useStates(path: string) {
  const { problemsAt } = useHost();
  const wrong = new Set(
    problemsAt(path).flatMap(({ severity, where }) => (severity === 'error' ? [where.field] : [])),
  );
  return (language: string, isEmpty: boolean): LanguageState =>
    isEmpty ? 'missing' : wrong.has(`${path}.${language}`) ? 'wrong' : 'written';
}

function useLabel(field: string, text: Text, language: string): string {
  const t = useTranslations('fields');
  const { language: ui } = useHost();
  return isPerLanguage(text) ? t('in-language', { field, language: languageName(language, ui) }) : field;
}

/** The language on the screen: the one picked, the one somebody asked to see, else the studio's choice. */
function useLanguage(path: string, languages: readonly string[]) {
  const textLanguage = useSession((state) => state.textLanguage);
  const { revealed } = useHost();
  const [picked, setPicked] = useState<{ language: string; request: number | undefined } | null>(null);
  const asked = revealed?.field?.startsWith(`${path}.`) ? revealed.field.slice(path.length + 1) : undefined;
  const wanted =
    asked !== undefined && picked?.request !== revealed?.request ? asked : (picked?.language ?? textLanguage);
  const language = languages.includes(wanted) ? wanted : (languages[0] ?? textLanguage);
  const pick = (next: string) => setPicked({ language: next, request: revealed?.request });
  return [language, pick] as const;
}

interface WordsProps {
  label: string;
  help: string | undefined;
  example: string | undefined;
  /** The field, and where within it this text is. */
  field: string;
  path: string;
  source: string;
  type: Props['type'];
  onChange: (source: string) => void;
  /** Beside the label. */
  tools: ReactNode;
}

function Words({ label, help, example, field, path, source, type, onChange, tools }: WordsProps) {
  const state = useSource(source, path, { mode: 'template', field });
  return (
    <SourceField
      label={label}
      help={help}
      placeholder={example}
      value={source}
      onChange={onChange}
      state={state}
      lines={type.multiline ? 'many' : 'one'}
      aside={<span className="fields-text-tools">{tools}</span>}
      {...(type.limit ? { after: <TextCounter source={source} limit={type.limit} /> } : {})}
    />
  );
}
