import { useTranslations } from 'use-intl';
import { type FlowGroup, GROUP_TITLE_MAX, type Hue } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import { changeFlow } from '#src/app/studio.ts';
import { setGroup } from '#src/document/edits/groups.ts';
import { Hues } from '#src/ui/Hues.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { useHues } from './useHues.ts';

/** Title and colour of a group, while just its nodes are selected. */
export function GroupFields({ id, group }: { id: string; group: FlowGroup }) {
  const t = useTranslations('inspector');
  const studio = useStudio();
  const hues = useHues();
  const change = (key: string, part: Partial<FlowGroup>, merge?: string) =>
    changeFlow(studio, { key }, (flow) => setGroup(flow, id, part), merge);
  return (
    <>
      <TextField
        label={t('group-title')}
        maxLength={GROUP_TITLE_MAX}
        value={group.title}
        onChange={(title) => change('canvas.change-group-title', { title }, `group ${id} title`)}
      />
      <Hues
        label={t('hue')}
        value={group.hue}
        options={hues}
        onChange={(hue) => change('canvas.change-group-hue', { hue: hue as Hue })}
      />
    </>
  );
}
