import type { ComposerView, OutMessage, TaskView } from '#runtime/index.ts';
import { useDesk } from '../useDesk.ts';
import { OutsideWindow } from './OutsideWindow.tsx';
import { Writing, type WritingProps } from './Writing.tsx';
import './reply.css';

type ComposerProps = Omit<WritingProps, 'onSend' | 'sla'> & { task: TaskView; composer: ComposerView };

/** Where the agent answers. Outside the channel's window only templates go. */
export function Composer({ task, composer, ...writing }: ComposerProps) {
  const { act } = useDesk();
  const send = (message: OutMessage) => act({ type: 'agent.replied', contact: task.contact, message });
  return composer.window?.open === false ? (
    <OutsideWindow composer={composer} until={composer.window.until} onSend={send} />
  ) : (
    <Writing composer={composer} sla={task.sla} {...writing} onSend={send} />
  );
}
