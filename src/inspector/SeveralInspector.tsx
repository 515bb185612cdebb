import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Command } from '#src/app/command.ts';
import { Button } from '#src/ui/Button.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { ArrangeBar } from './ArrangeBar.tsx';
import { useActs } from './acts.ts';
import { CloseButton } from './CloseButton.tsx';

/** Several nodes: how many, and what can be done with all of them. */
export function SeveralInspector({
  ids,
  arranging,
}: {
  ids: readonly string[];
  arranging: readonly Command[];
}) {
  const t = useTranslations('inspector');
  const acts = useActs();
  const count = ids.length;
  return (
    <Panel title={t('several-title', { count })} actions={<CloseButton />}>
      <div className="inspector-body">
        <p>{t('several-help')}</p>
        <ArrangeBar commands={arranging} />
        <Button icon={Trash2} onPress={() => acts.remove(ids)}>
          {t('delete-several', { count })}
        </Button>
      </div>
    </Panel>
  );
}
