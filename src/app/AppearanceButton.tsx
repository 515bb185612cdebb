import { SunMoon } from 'lucide-react';
import { Suspense } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';
import { later } from '#src/ui/later.tsx';
import '#src/ui/list.css';

const AppearanceForm = later(() => import('./AppearanceForm.tsx'));

/** Opens how the studio looks, and in which language it speaks. */
export function AppearanceButton() {
  const t = useTranslations('look');
  return (
    <DialogTrigger>
      <IconButton label={t('appearance')} icon={SunMoon} placement="right" />
      <Popover className="ui-popover app-appearance" offset={6} placement="right bottom">
        <Dialog aria-label={t('appearance')}>
          <Suspense fallback={null}>
            <AppearanceForm />
          </Suspense>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
