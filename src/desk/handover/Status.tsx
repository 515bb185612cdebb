import { useTranslations } from 'use-intl';
import { CASE_STATUSES, type DeskAct, type TaskView } from '#runtime/index.ts';
import { Select } from '#src/ui/Select.tsx';

interface StatusProps {
  task: TaskView;
  /** “Closed” can be chosen: it ends the conversation. */
  canClose: boolean;
  act(act: DeskAct): void;
}

/** Where the case stands. */
export function Status({ task: { contact, status }, canClose, act }: StatusProps) {
  const t = useTranslations('handover');
  const options = CASE_STATUSES.filter((one) => canClose || one === status || one !== 'closed');
  const choose = (id: string) => {
    const chosen = options.find((one) => one === id);
    if (chosen && chosen !== status) act({ type: 'status.chosen', contact, status: chosen });
  };
  return (
    <div className="handover-status">
      <Select
        label={t('status')}
        hideLabel
        value={status}
        onChange={choose}
        options={options.map((id) => ({ id, label: t(`status-${id}`) }))}
      />
    </div>
  );
}
