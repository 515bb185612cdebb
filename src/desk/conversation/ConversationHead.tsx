import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { TaskView } from '#runtime/index.ts';
import { iconProps } from '#src/ui/icon.ts';
import { CHANNEL_ICONS } from '../icons.ts';
import { Known } from './Known.tsx';

interface ConversationHeadProps {
  task: TaskView;
  titleId: string;
  /** The other conversations of the session. */
  siblings: ReactNode;
}

/** Whose conversation it is, and where it came in. */
export function ConversationHead({ task, titleId, siblings }: ConversationHeadProps) {
  const t = useTranslations('desk');
  const { customer, number, icon, source, skill } = task;
  const Glyph = CHANNEL_ICONS[icon];
  return (
    <header className="desk-title">
      <Glyph {...iconProps} aria-hidden={false} role="img" aria-label={t(icon)} />
      <div className="desk-title-who">
        <h3 id={titleId}>
          {customer} {number !== customer && <span className="desk-title-number">{number}</span>}
        </h3>
        <p className="desk-quiet">
          {source.name} · {skill.name}
        </p>
      </div>
      {siblings}
      <Known variables={task.variables} />
    </header>
  );
}
