import { Unplug } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { targetOf } from '#src/document/edits/edges.ts';
import { iconProps } from '#src/ui/icon.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import { Picker, type PickerOption } from '#src/ui/Picker.tsx';
import { lead, takesWays } from './acts.ts';
import type { AskedProps } from './question.ts';
import { outlineRoom } from './state.ts';
import { labelOf, titleOf } from './titles.ts';

/** No id of a node has a colon. */
const NOWHERE = ':nowhere';

type Props = AskedProps & { node: string; port: string };

/** Where a way out leads: to a node, those first that nothing leads to yet, or nowhere. */
export function TargetPicker(props: Props) {
  const { flow, lines, at, close, node, port } = props;
  const t = useTranslations('outline');
  const studio = useStudio();
  const targets = useTargets(props);
  const names = { port: labelOf(lines, node, port), title: titleOf(lines, node) };
  const nowhere: PickerOption = { id: NOWHERE, label: t('nowhere'), icon: <Unplug {...iconProps} /> };
  const pick = (target: string) => {
    const to = target === NOWHERE ? undefined : target;
    lead(studio, node, port, to);
    close();
    const said =
      to === undefined
        ? t('said-disconnected', { port: names.port, from: names.title })
        : t('said-connected', { port: names.port, from: names.title, to: titleOf(lines, to) });
    outlineRoom(studio).getState().set({ said });
  };
  return (
    <Picker
      label={t('choose-target', names)}
      search={t('search-target')}
      empty={t('no-target')}
      at={at}
      options={targetOf(flow, node, port) === undefined ? targets : [...targets, nowhere]}
      onPick={pick}
      onClose={close}
    />
  );
}

function useTargets({ flow, lines }: Props): PickerOption[] {
  const studio = useStudio();
  const reached = new Set(flow.edges.map(({ to }) => to));
  return Object.keys(flow.nodes)
    .filter((id) => takesWays(studio, id))
    .sort((a, b) => Number(reached.has(a)) - Number(reached.has(b)))
    .map((id) => {
      const drawn = lines.drawn.get(id);
      const type = drawn?.typeTitle === drawn?.title ? '' : (drawn?.typeTitle ?? '');
      return {
        id,
        label: titleOf(lines, id),
        description: [lines.numbers.get(id), type].filter(Boolean).join(' · '),
        icon: <NodeIcon url={studio.icons[drawn?.type ?? '']} group={drawn?.group ?? ''} size="small" />,
      };
    });
}
