import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CannedAnswer } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { NumberField } from '#src/ui/NumberField.tsx';
import { Select } from '#src/ui/Select.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { type AnswerDraft, answerOf, draftOf, ERRORS, type Faulty } from './answers.ts';

interface AnswerFormProps {
  answer: CannedAnswer;
  onSave: (answer: CannedAnswer) => void;
  onCancel: () => void;
}

const ANSWERED = 'answered';

/** Which requests an answer is for, and what comes back. What cannot be an answer is told where it is. */
export function AnswerForm({ answer, onSave, onCancel }: AnswerFormProps) {
  const t = useTranslations('stage');
  const [draft, setDraft] = useState(() => draftOf(answer));
  const [faulty, setFaulty] = useState<Faulty | null>(null);
  const set = (some: Partial<AnswerDraft>) => {
    setFaulty(null);
    setDraft({ ...draft, ...some });
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const made = answerOf(draft);
    if ('faulty' in made) setFaulty(made.faulty);
    else onSave(made.answer);
  };
  const error = (of: Faulty) => (faulty === of ? { error: t(`${of}-bad`) } : {});
  return (
    <form className="sim-answer-form" onSubmit={save}>
      <TextField
        label={t('method')}
        value={draft.method}
        onChange={(method) => set({ method })}
        placeholder={t('all-methods')}
      />
      <TextField label={t('url-like')} value={draft.url} onChange={(url) => set({ url })} mono />
      <Select
        label={t('outcome')}
        value={draft.error ?? ANSWERED}
        onChange={(id) => set(outcome(id))}
        options={[
          { id: ANSWERED, label: t('answered') },
          ...ERRORS.map((id) => ({ id, label: t(`error-${id}`) })),
        ]}
      />
      <NumberField
        label={t('after')}
        value={draft.after}
        onChange={(after) => set({ after })}
        min={0}
        unit={t('seconds')}
        {...error('after')}
      />
      {draft.error === undefined && (
        <>
          <NumberField
            label={t('status')}
            value={draft.status}
            onChange={(status) => set({ status })}
            {...error('status')}
          />
          <TextField
            label={t('body')}
            value={draft.body}
            onChange={(body) => set({ body })}
            multiline
            rows={4}
            mono
            {...error('body')}
          />
        </>
      )}
      <div className="sim-dialog-acts">
        <Button onPress={onCancel}>{t('cancel')}</Button>
        <Button variant="primary" type="submit">
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

const outcome = (id: string): Partial<AnswerDraft> => {
  const error = ERRORS.find((one) => one === id);
  return error ? { error } : { error: undefined, status: 200 };
};
