import { Check, RotateCw, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DoubtLine, Settlement } from '#runtime/live.ts';
import { Button } from '#src/ui/Button.tsx';
import { whose } from './doubts.ts';

interface ActsProps {
  doubt: DoubtLine;
  onSettle: (how: Settlement) => void;
}

const ICONS = { sent: Check, resend: RotateCw, drop: Trash2 } as const;

/** What can become of it. Dropping is asked twice: the contact hears of it. */
export function DoubtActs({ doubt, onSettle }: ActsProps) {
  const t = useTranslations('trail');
  const [isAsked, setAsked] = useState(false);
  const place = useFocusBack(isAsked);
  return (
    <span className="live-acts" ref={place}>
      {isAsked ? (
        <Sure doubt={doubt} onDrop={() => onSettle('drop')} onCancel={() => setAsked(false)} />
      ) : (
        (['sent', 'resend', 'drop'] as const).map((how) => (
          <Button
            key={how}
            variant="quiet"
            icon={ICONS[how]}
            onPress={() => (how === 'drop' ? setAsked(true) : onSettle(how))}
          >
            {t(how)}
            <span className="ui-hidden"> {whose(doubt)}</span>
          </Button>
        ))
      )}
    </span>
  );
}

function Sure({ doubt, onDrop, onCancel }: { doubt: DoubtLine; onDrop: () => void; onCancel: () => void }) {
  const t = useTranslations('trail');
  return (
    <>
      <span role="status">{t(`sure-${doubt.what.is}`)}</span>
      <Button variant="danger" onPress={onDrop}>
        {t('drop-sure')}
      </Button>
      <Button variant="quiet" onPress={onCancel}>
        {t('cancel')}
      </Button>
    </>
  );
}

/** Being asked, one is at the way back; having gone it, at what was pressed before. Both are the last button. */
function useFocusBack(isAsked: boolean) {
  const place = useRef<HTMLSpanElement>(null);
  const [before, setBefore] = useState(isAsked);
  useEffect(() => {
    if (before === isAsked) return;
    setBefore(isAsked);
    [...(place.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [before, isAsked]);
  return place;
}
