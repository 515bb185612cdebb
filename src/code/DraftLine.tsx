import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useFlow, useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { useDraftWords } from './draft-words.ts';
import { isApart, type Sync } from './sync.ts';
import { applyAnyway, backToDrawing, type Place } from './texts.ts';

interface DraftLineProps {
  place: Place;
  sync: Sync;
  /** Puts the cursor at a place in the text. */
  onGoTo: (at: number) => void;
}

/** Why the text is not applied, and what can be done about it. It is announced; with nothing to say it is empty. */
export function DraftLine(props: DraftLineProps) {
  return (
    <div className="code-draft" role="status">
      {props.sync.draft && <Draft {...props} />}
    </div>
  );
}

function Draft({ place, sync, onGoTo }: DraftLineProps) {
  const t = useTranslations('code');
  const studio = useStudio();
  const flow = useFlow();
  const { sentence, at, more } = useDraftWords(sync);
  return (
    <>
      <TriangleAlert {...iconProps} />
      <p className="code-why">
        <strong>{t('not-applied')}</strong> {sentence}
        {more > 0 && ` (${t('more-problems', { count: more })})`}
        {flow && isApart(sync, flow) && sync.draft?.kind !== 'clash' && ` ${t('apart')}`}
      </p>
      {at !== undefined && <Button onPress={() => onGoTo(at)}>{t('go-there')}</Button>}
      {sync.draft?.kind === 'clash' && (
        <Button onPress={() => applyAnyway(studio, place)}>{t('apply-anyway')}</Button>
      )}
      <Button onPress={() => backToDrawing(studio, place)}>{t('go-back')}</Button>
    </>
  );
}
