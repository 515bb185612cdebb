import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { AppearanceForm } from './AppearanceForm.tsx';
import '#src/ui/list.css';

interface Props {
  trigger: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** How the studio looks, and in which language it speaks. Default export, for lazy loading. */
export default function AppearancePopover({ trigger, onClose }: Props) {
  const t = useTranslations('look');
  return (
    <Popover
      className="ui-popover app-appearance"
      triggerRef={trigger}
      offset={6}
      placement="right bottom"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Dialog aria-label={t('appearance')}>
        <AppearanceForm />
      </Dialog>
    </Popover>
  );
}
