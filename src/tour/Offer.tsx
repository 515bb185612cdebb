import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';

/** Asks once, in a corner; the keyboard stays where it is. */
export function Offer({ onStart, onClose }: { onStart: () => void; onClose: () => void }) {
  const t = useTranslations('tour');
  return (
    <aside className="tour-card tour-offer" aria-label={t('tour')} data-tour="offer">
      <div className="tour-head">
        <h2>{t('welcome')}</h2>
        <IconButton label={t('no-thanks')} icon={X} placement="top" onPress={onClose} />
      </div>
      <p>{t('welcome-text')}</p>
      <div className="tour-acts">
        <Button onPress={onStart}>{t('show-me')}</Button>
      </div>
    </aside>
  );
}
