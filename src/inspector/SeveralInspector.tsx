import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { useActs } from './acts.ts';
import { CloseButton } from './CloseButton.tsx';

/** Several nodes: how many, and what can be done with all of them. */
export function SeveralInspector({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('inspector');
  const acts = useActs();
  const count = ids.length;
  return (
    <Panel title={t('several-title', { count })} actions={<CloseButton />}>
      <div className="inspector-body">
        <p>{t('several-help')}</p>
        <Button icon={Trash2} onPress={() => acts.remove(ids)}>
          {t('delete-several', { count })}
        </Button>
      </div>
    </Panel>
  );
}
