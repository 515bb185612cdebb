import { CircleStop } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { DeskAct, TaskView } from '#runtime/index.ts';
import { FormActs } from './FormActs.tsx';
import { focusSubmit } from './focus.ts';
import { OutcomeFields } from './OutcomeFields.tsx';
import { saidOf } from './outcome.ts';
import { Pop } from './Pop.tsx';
import { Tool } from './Tool.tsx';
import { type OutcomeForm, useOutcome } from './useOutcome.ts';

interface EndContactProps {
  task: TaskView;
  act(act: DeskAct): void;
}

/** Ends the conversation, once it was asked how it ended: it cannot be undone. */
export function EndContact({ task, act }: EndContactProps) {
  const t = useTranslations('handover');
  const { contact, customer: name } = task;
  const asked = useOutcome(task, task.disposition.required, (outcome) =>
    act({ type: 'contact.ended', contact, ...saidOf(outcome, task) }),
  );
  return (
    <Pop
      trigger={
        <Tool label={t('end')} help={t('end-help', { name })} icon={CircleStop} variant="danger" keepsWords />
      }
      title={t('wrap-up-reasons')}
    >
      {(close) => <EndForm task={task} asked={asked} close={close} />}
    </Pop>
  );
}

function EndForm({ task, asked, close }: { task: TaskView; asked: OutcomeForm; close: () => void }) {
  const t = useTranslations('handover');
  const { form, outcome } = asked;
  const mustChoose = task.disposition.required && outcome.disposition === null;
  // Where nothing needs to be chosen, Enter is enough.
  useEffect(() => {
    if (!mustChoose) focusSubmit(form.current);
  }, [form, mustChoose]);
  return (
    <form ref={form} className="handover-form" onSubmit={asked.submit}>
      <p className="handover-aside">{t('end-once', { name: task.customer })}</p>
      <OutcomeFields task={task} asked={asked} isFirst={mustChoose} />
      <FormActs submit={t('submit')} onCancel={close} />
    </form>
  );
}
