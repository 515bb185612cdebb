import { type FormEvent, type RefObject, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TaskView } from '#runtime/index.ts';
import { focusSubmit } from './focus.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** A form that asks how a conversation ended. */
export interface OutcomeForm {
  form: RefObject<HTMLFormElement | null>;
  outcome: Outcome;
  onChange: (outcome: Outcome) => void;
  onChosen: () => void;
  error: string | undefined;
  submit: (event: FormEvent) => void;
}

/** Says what is missing until it is there, and then hands on what was filled in. It keeps that while it is not shown. */
export function useOutcome(task: TaskView, isNeeded: boolean, done: (outcome: Outcome) => void): OutcomeForm {
  const t = useTranslations('handover');
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Outcome | null>(null);
  const [isTried, setTried] = useState(false);
  const outcome = draft ?? outcomeOf(task);
  const isMissing = isNeeded && outcome.disposition === null;
  const { name: skill } = task.skill;
  const missing = task.disposition.required ? t('disposition-missing', { skill }) : t('disposition-none');
  return {
    form,
    outcome,
    onChange: setDraft,
    onChosen: () => focusSubmit(form.current),
    error: isTried && isMissing ? missing : undefined,
    submit: (event) => {
      event.preventDefault();
      setTried(isMissing);
      if (isMissing) return;
      done(outcome);
      setDraft(null);
    },
  };
}
