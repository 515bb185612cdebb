import { SunMoon } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';
import { later } from '#src/ui/later.tsx';
import { useOpening } from '#src/ui/useOpening.ts';

const AppearancePopover = later(() => import('./AppearancePopover.tsx'), { where: 'over', isSoon: true });

/** Opens how the studio looks, and in which language it speaks. */
export function AppearanceButton() {
  const t = useTranslations('look');
  const opening = useOpening('dialog');
  return (
    <>
      <IconButton label={t('appearance')} icon={SunMoon} placement="right" opening={opening} />
      <Suspense fallback={null}>
        {opening.isOpen && <AppearancePopover trigger={opening.trigger} onClose={opening.close} />}
      </Suspense>
    </>
  );
}
