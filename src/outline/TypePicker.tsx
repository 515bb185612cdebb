import { useTranslations } from 'use-intl';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import { Picker } from '#src/ui/Picker.tsx';
import { addBehind, type Behind } from './acts.ts';
import type { AskedProps } from './question.ts';
import { outlineRoom } from './state.ts';
import { labelOf, titleOf } from './titles.ts';

/** Which node is added behind the line. */
export function TypePicker({ lines, at, close, behind }: AskedProps & { behind: Behind | null }) {
  const t = useTranslations('outline');
  const studio = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const title = titleOf(lines, behind?.node);
  const pick = (type: string) => {
    const definition = studio.nodes.get(type);
    close();
    if (!definition) return;
    const { by, before } = addBehind(studio, definition, behind);
    const added = definition.labels[language].title;
    const said =
      before !== undefined
        ? t('said-inserted', { title: added, after: title, before: titleOf(lines, before) })
        : by
          ? t('said-added-by', { title: added, after: title, port: labelOf(lines, by.from, by.port) })
          : t('said-added', { title: added });
    // What had the keyboard may be gone, such as the button of an empty flow.
    outlineRoom(studio).getState().set({ said, isWanted: true });
  };
  const label =
    behind?.port !== undefined
      ? t('choose-type-by', { port: labelOf(lines, behind.node, behind.port), title })
      : behind
        ? t('choose-type-after', { title })
        : t('choose-type');
  return (
    <Picker
      label={label}
      search={t('search-type')}
      at={at}
      options={[...studio.nodes.values()].map(({ type, group, labels }) => ({
        id: type,
        label: labels[language].title,
        names: labels[language].search ?? [],
        words: labels[language].summary,
        icon: <NodeIcon url={studio.icons[type]} group={group} size="small" />,
      }))}
      onPick={pick}
      onClose={close}
    />
  );
}
