import { ArrowRightLeft, UsersRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { TaskView } from '#runtime/index.ts';
import { iconProps } from '#src/ui/icon.ts';

/** Whom the conversation was handed to or who was asked in, until they accept; and who is in it. */
export function Asked({ task: { transfer, conference } }: { task: TaskView }) {
  const t = useTranslations('handover');
  const Glyph = transfer ? ArrowRightLeft : UsersRound;
  const words = transfer
    ? t('transfer-asked', { name: transfer.to })
    : conference && t(`conference-${conference.state}`, { name: conference.with });
  return (
    <div role="status" className="handover-asked">
      {words && (
        <p>
          <Glyph {...iconProps} />
          {words}
        </p>
      )}
    </div>
  );
}
