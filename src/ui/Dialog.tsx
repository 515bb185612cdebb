import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

export interface DialogProps {
  label: string;
  onClose: () => void;
  /** For lists with pictures. */
  isWide?: boolean;
  children: ReactNode;
}

/** Lies over everything until it is closed: by Escape, or a press beside it. The keyboard goes back to where it was. */
export function Dialog({ label, onClose, isWide = false, children }: DialogProps) {
  return (
    <ModalOverlay className="ui-scrim" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="ui-modal" {...(isWide ? { 'data-wide': true } : {})}>
        <AriaDialog className="ui-dialog" aria-label={label}>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
