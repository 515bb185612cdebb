import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Choice } from '#runtime/index.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import type { ListMessage } from './phone.ts';

interface ListSheetProps {
  list: ListMessage;
  onChoose: (row: Choice) => void;
  onClose: () => void;
}

/** The rows of a list message, over the conversation. The keyboard goes in, and back when it closes. */
export function ListSheet({ list, onChoose, onClose }: ListSheetProps) {
  const t = useTranslations('simulator');
  const rows = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    rows.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <dialog open className="sim-sheet" aria-label={list.open} onKeyDown={leave}>
      <div className="sim-sheet-head">
        <h3>{list.open}</h3>
        <IconButton label={t('list-close')} icon={X} onPress={onClose} />
      </div>
      <ul ref={rows}>
        {list.rows.map((row) => (
          <li key={row.id}>
            <Button className="sim-row" onPress={() => onChoose(row)}>
              <span>{row.title}</span>
              {row.description && <span className="sim-row-description">{row.description}</span>}
            </Button>
          </li>
        ))}
      </ul>
    </dialog>
  );
}
