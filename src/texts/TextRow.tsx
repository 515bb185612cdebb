import { TextArea, TextField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type Flow, fieldName, languageName, nodeName } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { changeFlow } from '#src/app/studio.ts';
import { setParam } from '#src/document/edits/params.ts';
import { wordsFor } from '#src/fields/texts.ts';
import { Button } from '#src/ui/Button.tsx';
import { isWrittenIn, translated, type Written } from './written.ts';

interface TextRowProps {
  flow: Flow;
  text: Written;
  languages: readonly string[];
}

/** One text in every language; its place leads to the field. */
export function TextRow({ flow, text, languages }: TextRowProps) {
  const { nodes, session } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const naming = { language, nodes, flow };
  const { node, path } = text;
  return (
    <tr>
      <th scope="row">
        <Button variant="quiet" onPress={() => session.getState().reveal(node, path)}>
          {nodeName(node, naming)}
        </Button>
        <span className="texts-field">{fieldName(path, node, naming)}</span>
      </th>
      {languages.map((one) => (
        <td key={one} data-missing={!isWrittenIn(text.value, one)}>
          <Cell text={text} language={one} first={languages[0] ?? one} />
        </td>
      ))}
    </tr>
  );
}

function Cell({
  text: { node, path, value },
  language,
  first,
}: {
  text: Written;
  language: string;
  first: string;
}) {
  const t = useTranslations('texts');
  const studio = useStudio();
  const shownIn = useSession((state) => state.uiLanguage);
  const change = (words: string) =>
    changeFlow(
      studio,
      { key: 'texts.change' },
      (flow) => setParam(flow, node, path, translated(value, language, words, first)),
      `${node} ${path} ${language}`,
    );
  return (
    <TextField
      aria-label={t('in-language', { language: languageName(language, shownIn) })}
      value={wordsFor(value, language)}
      onChange={change}
    >
      <TextArea className="ui-input texts-area" rows={1} lang={language} placeholder={t('missing')} />
    </TextField>
  );
}
