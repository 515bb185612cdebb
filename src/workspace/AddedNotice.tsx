import { Notice } from '#src/ui/Notice.tsx';
import { useRoom } from './room.ts';
import { useWords } from './words/useWords.ts';

/** What was chosen for a new point of contact is to be looked at: it is said until the form is closed. */
export function AddedNotice({ id }: { id: string }) {
  const t = useWords();
  const isNew = useRoom(({ added }) => added?.id === id);
  return isNew ? <Notice tone="neutral" title={t('added-point')} lines={[t('added-point-help')]} /> : null;
}
