import { useState } from 'react';

/** A list to choose from that closes with the choice. */
export function useOpen(onChoose: (id: string) => void) {
  const [isOpen, setOpen] = useState(false);
  const choose = (id: string) => {
    setOpen(false);
    onChoose(id);
  };
  return { isOpen, onOpenChange: setOpen, choose };
}
