import { useId, useMemo } from 'react';
import { useTimeZone, useTranslations } from 'use-intl';
import type { DeskAct, DeskView } from '#runtime/index.ts';
import { Conversation } from './conversation/Conversation.tsx';
import { DeskHead } from './DeskHead.tsx';
import { EmptyDesk } from './EmptyDesk.tsx';
import { TaskActions } from './handover/TaskActions.tsx';
import { WrapUpPanel } from './handover/WrapUpPanel.tsx';
import { NewMenu } from './NewMenu.tsx';
import { Overview } from './Overview.tsx';
import { Requests } from './requests/Requests.tsx';
import { Told } from './requests/Told.tsx';
import { Siblings } from './Siblings.tsx';
import { DeskContext } from './useDesk.ts';
import { useOpen } from './useOpen.ts';
import { VoiceBar } from './VoiceBar.tsx';
import './desk.css';

export interface DeskProps {
  view: DeskView;
  act: (act: DeskAct) => void;
  /** The zone that times are shown in, as IANA names it; without it, that of who looks. */
  zone?: string;
  /** Looks again at whom a contact can be handed to. */
  refresh?: () => void;
}

/** An agent's desk as it stands at one instant. It decides nothing: what is done on it goes to `act`. */
export default function Desk({ view, act, zone, refresh }: DeskProps) {
  const t = useTranslations('desk');
  const id = useId();
  const own = useTimeZone();
  const { agent, requests, tasks, plusOne, targets, now } = view;
  const desk = useMemo(() => ({ id, now, act, zone: zone ?? own ?? 'UTC' }), [id, now, act, zone, own]);
  const open = useOpen(tasks, act);
  const { task } = open;
  return (
    <DeskContext value={desk}>
      <section id={id} className="desk" aria-label={t('desk', { name: agent.name })}>
        <DeskHead view={view} />
        <Told requests={requests} />
        <VoiceBar tasks={tasks} open={task} onOpen={open.open} />
        <div className="desk-body">
          <div className="desk-side">
            <Requests requests={requests} onAccept={open.accept} />
            <Overview tasks={tasks} open={task} onOpen={open.open} />
            <NewMenu plusOne={plusOne} tasks={tasks} open={task} />
          </div>
          {task ? (
            <Conversation
              key={task.contact}
              task={task}
              siblings={<Siblings task={task} tasks={tasks} onOpen={open.open} />}
              actions={
                <TaskActions task={task} targets={targets} act={act} {...(refresh ? { refresh } : {})} />
              }
              wrapUp={<WrapUpPanel task={task} now={now} act={act} />}
              draft={open.draft}
              setDraft={open.setDraft}
              isFirst={open.isAccepted}
            />
          ) : (
            <EmptyDesk state={agent.state} />
          )}
        </div>
      </section>
    </DeskContext>
  );
}
