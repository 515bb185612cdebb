import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

export interface DialogProps {
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** Lies over everything until it is closed: by Escape, or a press beside it. The keyboard goes back to where it was. */
export function Dialog({ label, onClose, children }: DialogProps) {
  return (
    <ModalOverlay className="ui-scrim" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="ui-modal">
        <AriaDialog className="ui-dialog" aria-label={label}>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
