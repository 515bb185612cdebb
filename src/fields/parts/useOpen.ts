import { useState } from 'react';

/** A list to choose from that closes with the choice. */
export function useOpen(onChoose: (id: string) => void) {
  const [isOpen, setOpen] = useState(false);
  const choose = (id: string) => {
    setOpen(false);
    onChoose(id);
  };
  const closing = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  return { isOpen, onOpenChange: setOpen, choose, closing };
}
