import { X } from 'lucide-react';
import { IconButton } from '#src/ui/IconButton.tsx';
import { useWords } from './words/useWords.ts';
import './reuse.css';

/** What a dialog is, and the way out of it. */
export function DialogHead({ title, onClose }: { title: string; onClose: () => void }) {
  const t = useWords();
  return (
    <div className="reuse-head">
      <h2>{title}</h2>
      <IconButton label={t('close')} icon={X} onPress={onClose} />
    </div>
  );
}
