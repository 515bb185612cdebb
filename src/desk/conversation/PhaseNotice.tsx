import { useTranslations } from 'use-intl';
import type { TaskView } from '#runtime/index.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { useDesk } from '../useDesk.ts';

/** Why the conversation stands still, and the way on where there is one. */
export function PhaseNotice({ task: { contact, customer, phase, halted } }: { task: TaskView }) {
  const t = useTranslations('conversation');
  const desk = useTranslations('desk');
  const { act } = useDesk();
  if (halted) return <Notice tone="danger" title={t('halted-title')} lines={[t('halted-help')]} />;
  if (phase !== 'on-hold' && phase !== 'interrupted') return null;
  const kind = phase === 'on-hold' ? 'held' : 'interrupted';
  return (
    <Notice
      tone="warning"
      title={t(`${kind}-title`)}
      lines={[t(`${kind}-help`, { name: customer })]}
      actions={[{ label: desk('resume'), run: () => act({ type: 'contact.resumed', contact }) }]}
    />
  );
}
