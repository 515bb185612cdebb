import { AlignLeft, Copy } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFlow, useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Segmented } from '#src/ui/Segmented.tsx';
import { DraftLine } from './DraftLine.tsx';
import { isText, TEXTS, type TextKind } from './kinds.ts';
import { format, keyOf } from './texts.ts';
import { useText } from './useText.ts';
import './code.css';

const JsonText = lazy(async () => ({ default: (await import('./JsonText.tsx')).JsonText }));

const KEYS_ID = 'code-keys';

/** The flow and its script as the JSON they are: another way to edit the drawing. Default export, for lazy loading. */
export default function TextView() {
  const t = useTranslations('code');
  const studio = useStudio();
  const flow = useFlow();
  const [kind, setKind] = useState<TextKind>('flow');
  const [tabMoves, setTabMoves] = useState(true);
  const { place, sync, handle } = useText(kind);
  if (!flow || !sync) return <EmptyState title={t('none')} />;
  const { text, draft } = sync;
  const set = (id: string) => {
    if (isText(id)) setKind(id);
  };
  const setOut = () => {
    handle.current?.flush();
    format(studio, place);
  };
  return (
    <section className="code" aria-label={t('label')}>
      <div className="code-bar">
        <Segmented
          label={t('what')}
          value={kind}
          options={TEXTS.map((id) => ({ id, label: t(id) }))}
          onChange={set}
        />
        <p className="ui-help code-help">{t(`${kind}-help`)}</p>
        <Button variant="quiet" icon={AlignLeft} isDisabled={text === ''} onPress={setOut}>
          {t('format')}
        </Button>
        <CopyButton text={text} />
      </div>
      {text === '' && !draft ? (
        <EmptyState title={t('no-script')} />
      ) : (
        <Suspense fallback={<p className="code-wait">{t('loading')}</p>}>
          <JsonText
            key={keyOf(place)}
            place={place}
            sync={sync}
            handle={handle}
            describedBy={KEYS_ID}
            onTab={setTabMoves}
            onFormat={setOut}
          />
        </Suspense>
      )}
      <div className="code-foot">
        <p id={KEYS_ID} className={draft ? 'ui-hidden' : 'ui-help'}>
          {t(tabMoves ? 'keys-move' : 'keys-write')}
        </p>
        <DraftLine place={place} sync={sync} onGoTo={(at) => handle.current?.goTo(at)} />
      </div>
    </section>
  );
}

/** Says that it copied, since nothing on the screen changes. */
function CopyButton({ text }: { text: string }) {
  const t = useTranslations('code');
  const [said, setSaid] = useState<{ text: string; words: 'copied' | 'not-copied' } | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid({ text, words: 'copied' }),
      () => setSaid({ text, words: 'not-copied' }),
    );
  return (
    <div className="code-copy">
      <span role="status" className="ui-help">
        {said?.text === text && t(said.words)}
      </span>
      <Button variant="quiet" icon={Copy} isDisabled={text === ''} onPress={() => void copy()}>
        {t('copy')}
      </Button>
    </div>
  );
}
