import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';

interface FormActsProps {
  submit: string;
  /** Instead of “Cancel”. */
  other?: string;
  onCancel: () => void;
}

/** The end of a form: what it does, and the way out. */
export function FormActs({ submit, other, onCancel }: FormActsProps) {
  const t = useTranslations('handover');
  return (
    <div className="handover-acts">
      <Button variant="quiet" onPress={onCancel}>
        {other ?? t('cancel')}
      </Button>
      <Button variant="primary" type="submit">
        {submit}
      </Button>
    </div>
  );
}
