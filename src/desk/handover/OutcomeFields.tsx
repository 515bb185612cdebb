import { useTranslations } from 'use-intl';
import { NOTES_MAX, type TaskView } from '#runtime/index.ts';
import { TextField } from '#src/ui/TextField.tsx';
import { SearchList } from './SearchList.tsx';
import type { OutcomeForm } from './useOutcome.ts';

/** With fewer there is nothing to search. */
const SEARCH_FROM = 6;

interface OutcomeFieldsProps {
  task: TaskView;
  asked: OutcomeForm;
  /** The keyboard begins in the list. */
  isFirst?: boolean;
}

/** How a conversation ended: one of the dispositions of its skill, and notes. */
export function OutcomeFields({ task, asked, isFirst = false }: OutcomeFieldsProps) {
  const t = useTranslations('handover');
  const { outcome, onChange } = asked;
  return (
    <>
      {task.disposition.choices.length > 0 && <Dispositions task={task} asked={asked} isFirst={isFirst} />}
      <TextField
        label={t('notes')}
        value={outcome.notes}
        onChange={(notes) => onChange({ ...outcome, notes })}
        multiline
        rows={3}
        maxLength={NOTES_MAX}
      />
    </>
  );
}

function Dispositions({ task, asked, isFirst = false }: OutcomeFieldsProps) {
  const t = useTranslations('handover');
  const { choices, required } = task.disposition;
  const { outcome, error } = asked;
  const choose = (disposition: string | null) => {
    asked.onChange({ ...outcome, disposition });
    if (disposition !== null) asked.onChosen();
  };
  return (
    <div className="handover-choice">
      <p className="ui-label handover-label" aria-hidden="true">
        {t('disposition')}
        {required && <span className="handover-required">{t('required')}</span>}
      </p>
      <SearchList
        label={required ? `${t('disposition')} (${t('required')})` : t('disposition')}
        rows={choices.map(({ id, name }) => ({ id, label: name }))}
        chosen={outcome.disposition}
        onChoose={choose}
        isKept={required}
        search={choices.length < SEARCH_FROM ? undefined : t('search-dispositions')}
        empty=""
        nothingFound={t('nothing-found')}
        isFirst={isFirst}
      />
      {error && (
        <p className="ui-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
