import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { IconButton } from '#src/ui/IconButton.tsx';

/** Deselects, which closes the inspector; the keyboard goes on to the canvas. */
export function CloseButton() {
  const t = useTranslations('inspector');
  const { session } = useStudio();
  const close = () => {
    session.getState().select([]);
    session.getState().surface?.focus();
  };
  return <IconButton label={t('close')} icon={X} onPress={close} />;
}
