import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Command } from '#src/app/command.ts';
import { wholeGroups } from '#src/app/groups.ts';
import { useFlow } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { ArrangeBar } from './ArrangeBar.tsx';
import { useActs } from './acts.ts';
import { CloseButton } from './CloseButton.tsx';
import { GroupFields } from './GroupFields.tsx';

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
  const flow = useFlow();
  const groupId = flow && wholeGroups(flow, ids).find((one) => flow.groups?.[one]?.nodes.length === count);
  const group = groupId === undefined ? undefined : flow?.groups?.[groupId];
  return (
    <Panel title={t('several-title', { count })} actions={<CloseButton />}>
      <div className="inspector-body">
        {group && groupId !== undefined ? (
          <GroupFields key={groupId} id={groupId} group={group} />
        ) : (
          <p>{t('several-help')}</p>
        )}
        <ArrangeBar commands={arranging} />
        <Button icon={Trash2} onPress={() => acts.remove(ids)}>
          {t('delete-several', { count })}
        </Button>
      </div>
    </Panel>
  );
}
