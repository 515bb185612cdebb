import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Flow, languageName } from '#runtime/index.ts';
import { useFlow, useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { SearchField } from '#src/ui/SearchField.tsx';
import { Switch } from '#src/ui/Switch.tsx';
import { CoverageBars } from './CoverageBars.tsx';
import { TextRow } from './TextRow.tsx';
import { coverageOf, isWrittenIn, textsOf, type Written } from './written.ts';
import './texts.css';

/** More are shown when asked for, so that a flow full of them opens as fast. */
const SHOWN_FIRST = 100;

/** Every text of the flow in every language of the workspace. */
export default function Texts() {
  const t = useTranslations('texts');
  const flow = useFlow();
  const { nodes } = useStudio();
  const texts = useMemo(() => (flow ? textsOf(flow, nodes) : []), [flow, nodes]);
  if (!flow || texts.length === 0) return <EmptyState title={t('none')}>{t('none-help')}</EmptyState>;
  return <Table key={flow.id} flow={flow} texts={texts} />;
}

function Table({ flow, texts }: { flow: Flow; texts: readonly Written[] }) {
  const t = useTranslations('texts');
  const languages = useWorkspace().languages.fallback;
  const shownIn = useSession((state) => state.uiLanguage);
  const [wanted, setWanted] = useState('');
  // As they were when asked for: a row does not vanish under the cursor of who fills it in.
  const [missing, setMissing] = useState<ReadonlySet<string> | null>(null);
  const [most, setMost] = useState(SHOWN_FIRST);
  const found = foundIn(texts, wanted, missing);
  const showOnlyMissing = (only: boolean) =>
    setMissing(only ? new Set(texts.filter((text) => isMissing(text, languages)).map(keyOf)) : null);
  return (
    <div className="texts">
      <CoverageBars coverage={coverageOf(texts, languages)} />
      <div className="texts-tools">
        <SearchField label={t('search')} value={wanted} onChange={setWanted} />
        <Switch label={t('only-missing')} isSelected={missing !== null} onChange={showOnlyMissing} />
        <p role="status">{t('count', { count: found.length })}</p>
      </div>
      <table className="texts-table">
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            {languages.map((language) => (
              <th key={language} scope="col">
                {languageName(language, shownIn)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.slice(0, most).map((text) => (
            <TextRow key={keyOf(text)} flow={flow} text={text} languages={languages} />
          ))}
        </tbody>
      </table>
      {found.length > most && (
        <Button onPress={() => setMost(most + SHOWN_FIRST)}>
          {t('more', { count: Math.min(SHOWN_FIRST, found.length - most) })}
        </Button>
      )}
    </div>
  );
}

const keyOf = ({ node, path }: Written): string => `${node} ${path}`;

/** The texts with the wanted words in some language, of those in `only`, if that is given. */
function foundIn(texts: readonly Written[], wanted: string, only: ReadonlySet<string> | null): Written[] {
  const words = wanted.trim().toLocaleLowerCase();
  return texts.filter(
    (text) =>
      (!only || only.has(keyOf(text))) &&
      (words === '' || JSON.stringify(text.value).toLocaleLowerCase().includes(words)),
  );
}

const isMissing = ({ value }: Written, languages: readonly string[]): boolean =>
  languages.some((language) => !isWrittenIn(value, language));
