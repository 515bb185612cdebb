import { useStudio } from '#src/app/hooks.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { keyOf, type Place, roomOf, useRoom } from './room.ts';
import { useWords } from './words/useWords.ts';

/** Says that something typed is not kept yet, and offers what is kept. */
export function HeldNotice({ section, id }: Place) {
  const t = useWords();
  const room = roomOf(useStudio());
  const isHeld = useRoom((state) => Object.hasOwn(state.held, keyOf({ section, id })));
  if (!isHeld) return null;
  const putBack = { label: t('put-back'), run: () => room.getState().hold({ section, id }, []) };
  return <Notice tone="warning" title={t('held')} lines={[t('held-help')]} actions={[putBack]} />;
}
