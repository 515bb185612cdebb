import { TriangleAlert, Wand2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { iconProps } from '#src/ui/icon.ts';
import type { Fix } from './fixes.ts';
import { SourceValue } from './SourceValue.tsx';
import type { SourceState } from './useSource.ts';

interface Props {
  id: string;
  help: string | undefined;
  state: SourceState;
  onMend: (mended: string) => void;
}

/** What there is to say about a source: its value, what it is for, what is wrong, and what would mend it. */
export function SourceNotes({ id, help, state, onMend }: Props) {
  const { error, warning, fixes, tried, mode } = state;
  return (
    <>
      <div id={id} className="inspector-notes">
        {tried && <SourceValue tried={tried} mode={mode} />}
        {help && <p className="ui-help">{help}</p>}
        {error && <p className="ui-error">{error}</p>}
        {warning && (
          <p className="inspector-warning">
            <TriangleAlert {...iconProps} size={14} />
            {warning}
          </p>
        )}
      </div>
      {fixes.length > 0 && (
        <div className="inspector-fixes">
          {fixes.map((fix) => (
            <FixButton key={fix.mended} fix={fix} onMend={onMend} />
          ))}
        </div>
      )}
    </>
  );
}

function FixButton({ fix: { kind, text, mended }, onMend }: { fix: Fix; onMend: Props['onMend'] }) {
  const t = useTranslations('inspector');
  return (
    <Button icon={Wand2} onPress={() => onMend(mended)}>
      {t.rich(`fix-${kind}`, { text: () => <code>{text}</code> })}
    </Button>
  );
}
