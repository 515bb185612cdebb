import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Flow } from '#runtime/index.ts';
import type { Command } from '#src/app/command.ts';
import { wholeGroups } from '#src/app/groups.ts';
import { Button } from '#src/ui/Button.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { ArrangeBar } from './ArrangeBar.tsx';
import { useActs } from './acts.ts';
import { SharedFields } from './bulk/SharedFields.tsx';
import { CloseButton } from './CloseButton.tsx';
import { GroupFields } from './GroupFields.tsx';

interface Props {
  flow: Flow;
  ids: readonly string[];
  arranging: readonly Command[];
}

/** Several nodes: how many of what, how they are arranged, what they have in common, and the group they are. */
export function SeveralInspector({ flow, ids, arranging }: Props) {
  const t = useTranslations('inspector');
  const acts = useActs();
  const count = ids.length;
  const groupId = wholeGroups(flow, ids).find((one) => flow.groups?.[one]?.nodes.length === count);
  const group = groupId === undefined ? undefined : flow.groups?.[groupId];
  const remove = t('delete-several', { count });
  return (
    <Panel title={t('several-title', { count })} actions={<CloseButton />}>
      <div className="inspector-body">
        {group && groupId !== undefined && <GroupFields key={groupId} id={groupId} group={group} />}
        <ArrangeBar commands={arranging} />
        <SharedFields flow={flow} ids={ids} />
        <Button icon={Trash2} onPress={() => acts.remove(ids)}>
          {remove}
        </Button>
      </div>
    </Panel>
  );
}
