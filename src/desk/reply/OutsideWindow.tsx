import { CalendarClock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ComposerView, Instant, OutMessage } from '#runtime/index.ts';
import { iconProps } from '#src/ui/icon.ts';
import { useTimes } from '../useTimes.ts';
import { TemplatePicker } from './TemplatePicker.tsx';

interface OutsideWindowProps {
  composer: ComposerView;
  until: Instant;
  onSend: (message: OutMessage) => void;
}

/** Why nothing can be written freely, and what can be sent instead. */
export function OutsideWindow({ composer: { templates }, until, onSend }: OutsideWindowProps) {
  const t = useTranslations('conversation');
  const times = useTimes();
  return (
    <div className="desk-composer desk-outside">
      <p>
        <CalendarClock {...iconProps} className="desk-window-icon" />
        {t('window-closed', { at: times.brief(until) })}
      </p>
      {templates.length > 0 ? (
        <TemplatePicker templates={templates} isOnlyWay onSend={onSend} />
      ) : (
        <p className="desk-quiet">{t('template-missing')}</p>
      )}
    </div>
  );
}
