import { type ReactNode, useId } from 'react';
import type { TaskView } from '#runtime/index.ts';
import { Composer } from '../reply/Composer.tsx';
import { useDesk } from '../useDesk.ts';
import { ConversationHead } from './ConversationHead.tsx';
import { Deadlines } from './Deadlines.tsx';
import { Lines } from './Lines.tsx';
import { PhaseNotice } from './PhaseNotice.tsx';
import { Shown } from './Shown.tsx';
import './conversation.css';
import './lines.css';

export interface ConversationProps {
  task: TaskView;
  siblings: ReactNode;
  /** Hand over, ask in, go on elsewhere, end. */
  actions: ReactNode;
  /** Instead of the reply once the conversation is over. */
  wrapUp: ReactNode;
  draft: string;
  setDraft: (text: string) => void;
  /** The reply takes the keyboard. */
  isFirst: boolean;
}

/** One conversation: whose it is, what was said, what the script showed, and the reply. */
export function Conversation({ task, siblings, actions, wrapUp, ...reply }: ConversationProps) {
  const titleId = useId();
  const desk = useDesk();
  const { phase, composer, halted } = task;
  const canReply = composer && !halted && phase === 'active';
  return (
    <section className="desk-conversation" aria-labelledby={`${titleId} ${desk.id}`}>
      <ConversationHead task={task} titleId={titleId} siblings={siblings} />
      {actions && <div className="desk-actions">{actions}</div>}
      <PhaseNotice task={task} />
      <Shown task={task} />
      <Lines lines={task.lines} />
      <div className="desk-below">
        {phase !== 'wrap-up' && !halted && <Deadlines task={task} />}
        {phase === 'wrap-up' && wrapUp}
        {canReply && <Composer task={task} composer={composer} {...reply} />}
      </div>
    </section>
  );
}
