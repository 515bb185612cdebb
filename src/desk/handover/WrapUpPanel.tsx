import { useTranslations } from 'use-intl';
import { type DeskAct, type Instant, MINUTE, SECOND, type TaskView } from '#runtime/index.ts';
import { Badge } from '#src/ui/Badge.tsx';
import { Button } from '#src/ui/Button.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { OutcomeFields } from './OutcomeFields.tsx';
import { saidOf } from './outcome.ts';
import { useOutcome } from './useOutcome.ts';
import './handover.css';

export interface WrapUpPanelProps {
  task: TaskView;
  /** The time of the view. */
  now: Instant;
  act(act: DeskAct): void;
}

/** What comes after a conversation: how it ended and notes, for as long as the skill gives. */
export function WrapUpPanel(props: WrapUpPanelProps) {
  return <WrapUp key={props.task.contact} {...props} />;
}

function WrapUp({ task, now, act }: WrapUpPanelProps) {
  const t = useTranslations('handover');
  const { contact, wrapUp, disposition } = task;
  const asked = useOutcome(task, disposition.required, (outcome) =>
    act({ type: 'wrap-up.finished', contact, ...saidOf(outcome, task) }),
  );
  const until = wrapUp?.until ?? null;
  return (
    <Panel title={t('wrap-up')} actions={until !== null && <Countdown left={Math.max(0, until - now)} />}>
      <form ref={asked.form} className="handover-form handover-wrap-up" onSubmit={asked.submit}>
        <p className="handover-aside">
          {t('wrap-up-of', { name: task.customer })} {until === null && t('wrap-up-open')}
        </p>
        <OutcomeFields task={task} asked={asked} />
        <div className="handover-acts">
          <Button variant="primary" type="submit">
            {t('finish')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

/** From here on it hurries. */
const SOON = 10 * SECOND;

function Countdown({ left }: { left: number }) {
  const t = useTranslations('handover');
  const seconds = Math.floor((left % MINUTE) / SECOND);
  const time = `${Math.floor(left / MINUTE)}:${String(seconds).padStart(2, '0')}`;
  return (
    <span role="timer" aria-label={t('wrap-up')} className="handover-timer">
      <Badge tone={left <= SOON ? 'warning' : 'neutral'}>
        {left > 0 ? t('wrap-up-left', { time }) : t('wrap-up-over')}
      </Badge>
    </span>
  );
}
