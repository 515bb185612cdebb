import { AlignLeft, Copy, TriangleAlert } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFlow, useSession, useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { later } from '#src/ui/later.tsx';
import { Segmented } from '#src/ui/Segmented.tsx';
import { DraftLine } from './DraftLine.tsx';
import { isText, TEXTS } from './kinds.ts';
import { format, keyOf, showKind } from './texts.ts';
import { useText, useTexts } from './useText.ts';
import './code.css';

const JsonText = later(async () => ({ default: (await import('./JsonText.tsx')).JsonText }));

const KEYS_ID = 'code-keys';

/** The flow and its script as the JSON they are: another way to edit the drawing. Default export, for lazy loading. */
export default function TextView() {
  const t = useTranslations('code');
  const studio = useStudio();
  const flow = useFlow();
  const [tabMoves, setTabMoves] = useState(true);
  const { place, sync, handle } = useText();
  if (!flow || !sync) return <EmptyState title={t('none')} />;
  const { kind } = place;
  const { text, draft } = sync;
  const setOut = () => {
    handle.current?.flush();
    format(studio, place);
  };
  return (
    <section className="code" aria-label={t('label')}>
      <div className="code-bar">
        <Kinds />
        <p className="ui-help code-help">{t(`${kind}-help`)}</p>
        <Button variant="quiet" icon={AlignLeft} isDisabled={text === ''} onPress={setOut}>
          {t('format')}
        </Button>
        <CopyButton text={text} />
      </div>
      {text === '' && !draft ? (
        <NoScript />
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

/** The flow or its script, and which of them is not applied. */
function Kinds() {
  const t = useTranslations('code');
  const studio = useStudio();
  const flowId = useSession((state) => state.flowId);
  const { shown, syncs } = useTexts((state) => state);
  const waits = <TriangleAlert size={12} role="img" aria-label={t('not-applied')} className="code-waits" />;
  const options = TEXTS.map((kind) => ({
    id: kind,
    label: t(kind),
    badge: syncs[keyOf({ kind, flowId })]?.draft ? waits : null,
  }));
  return (
    <Segmented
      label={t('what')}
      value={shown}
      options={options}
      onChange={(id) => isText(id) && showKind(studio, id)}
    />
  );
}

/** A place that somebody asked to see is in the flow's text all the same. */
function NoScript() {
  const t = useTranslations('code');
  const studio = useStudio();
  const isWanted = useSession((state) => state.wantedText !== null);
  const isChecked = useSession((state) => state.compilerLoaded);
  useEffect(() => {
    if (isWanted) showKind(studio, 'flow');
  }, [isWanted, studio]);
  return <EmptyState title={t(isChecked ? 'no-script' : 'no-script-yet')} />;
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
