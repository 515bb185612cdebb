import { Check, CircleAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import { Checkbox, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { DeskAct, TaskView } from '#runtime/index.ts';
import { iconProps } from '#src/ui/icon.ts';
import { FormActs } from './FormActs.tsx';
import { OutcomeFields } from './OutcomeFields.tsx';
import { notesOf } from './outcome.ts';
import { PopBody } from './Pop.tsx';
import { useOutcome } from './useOutcome.ts';
import '#src/fields/fields.css';

interface DispositionBoxProps {
  task: TaskView;
  act(act: DeskAct): void;
}

/** Ticked once a disposition is chosen; a press opens what there is to choose. */
export function DispositionBox({ task, act }: DispositionBoxProps) {
  const t = useTranslations('handover');
  const box = useRef<HTMLLabelElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { chosen, required } = task.disposition;
  const asked = useOutcome(task, true, (outcome) => {
    const { disposition } = outcome;
    if (disposition === null) return;
    act({ type: 'disposition.chosen', contact: task.contact, disposition, ...notesOf(outcome, task) });
    setOpen(false);
  });
  return (
    <>
      <Checkbox
        ref={box}
        className="fields-tick handover-tick"
        isSelected={chosen !== null}
        onChange={() => setOpen(true)}
      >
        <span className="fields-tick-box" aria-hidden="true">
          <Check {...iconProps} size={12} />
        </span>
        {t('disposition')}
        {required && chosen === null && (
          <span className="handover-required">
            <CircleAlert {...iconProps} size={14} />
            <span className="ui-hidden">{t('required')}</span>
          </span>
        )}
      </Checkbox>
      <Popover
        className="ui-popover handover-popover"
        triggerRef={box}
        placement="bottom start"
        offset={6}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <PopBody title={t('disposition')}>
          {() => (
            <form ref={asked.form} className="handover-form" onSubmit={asked.submit}>
              <OutcomeFields task={task} asked={asked} isFirst />
              <FormActs submit={t('save')} onCancel={() => setOpen(false)} />
            </form>
          )}
        </PopBody>
      </Popover>
    </>
  );
}
