import { AlarmClock, Hourglass } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { TaskView } from '#runtime/index.ts';
import { type Icon, iconProps } from '#src/ui/icon.ts';
import { useDesk } from '../useDesk.ts';
import { useTimes } from '../useTimes.ts';

/** Until when the agent should reply, and the customer can. */
export function Deadlines({ task: { replyDue, customerDue } }: { task: TaskView }) {
  const t = useTranslations('conversation');
  const { now } = useDesk();
  const times = useTimes();
  if (replyDue === null && customerDue === null) return null;
  const span = (due: number) => times.span(due - now);
  return (
    <ul className="desk-deadlines">
      {replyDue !== null && (
        <Deadline icon={AlarmClock} isOver={replyDue < now}>
          {t(replyDue < now ? 'reply-late' : 'reply-within', { span: span(replyDue) })}
        </Deadline>
      )}
      {customerDue !== null && (
        <Deadline icon={Hourglass} isOver={customerDue < now}>
          {t(customerDue < now ? 'customer-late' : 'customer-within', { span: span(customerDue) })}
        </Deadline>
      )}
    </ul>
  );
}

function Deadline({ icon: Glyph, isOver, children }: { icon: Icon; isOver: boolean; children: string }) {
  return (
    <li className="desk-deadline" data-over={isOver || undefined}>
      <Glyph {...iconProps} size={14} />
      {children}
    </li>
  );
}
