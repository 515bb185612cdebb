import { Copy } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useChecked, useFlow } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { TEXTS, type TextKind } from './schemas.ts';
import './code.css';

const JsonText = lazy(async () => ({ default: (await import('./JsonText.tsx')).JsonText }));

const INDENT = 2;

const isText = (id: unknown): id is TextKind => TEXTS.some((kind) => kind === id);

/** The flow and its script as the JSON they are, to read and to copy. Default export, for lazy loading. */
export default function TextView() {
  const t = useTranslations('code');
  const flow = useFlow();
  const script = useChecked()?.script;
  const [kind, setKind] = useState<TextKind>('flow');
  if (!flow) return <EmptyState title={t('none')} />;
  const shown = kind === 'script' ? script : flow;
  const json = shown ? JSON.stringify(shown, null, INDENT) : '';
  return (
    <section className="code" aria-label={t('label')}>
      <div className="code-bar">
        <KindSwitch kind={kind} onChange={setKind} />
        <p className="ui-help">{t(`${kind}-help`)}</p>
        <CopyButton text={json} />
      </div>
      {shown ? (
        <Suspense fallback={<p className="code-wait">{t('loading')}</p>}>
          <JsonText key={kind} label={t(kind)} kind={kind} json={json} />
        </Suspense>
      ) : (
        <EmptyState title={t('no-script')} />
      )}
    </section>
  );
}

function KindSwitch({ kind, onChange }: { kind: TextKind; onChange: (kind: TextKind) => void }) {
  const t = useTranslations('code');
  return (
    <ToggleButtonGroup
      className="code-switch"
      aria-label={t('what')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[kind]}
      onSelectionChange={([next]) => isText(next) && onChange(next)}
    >
      {TEXTS.map((id) => (
        <ToggleButton key={id} id={id} className="ui-button ui-button-quiet code-kind">
          {t(id)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
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
      <Button icon={Copy} isDisabled={text === ''} onPress={() => void copy()}>
        {t('copy')}
      </Button>
    </div>
  );
}
