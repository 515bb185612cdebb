import { useTranslations } from 'use-intl';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import { Picker } from '#src/ui/Picker.tsx';
import { useAdd } from './useAdd.ts';

const WIDTH = 280;
const TOP = 80;

/** Every node type in a list with search, over the canvas: for the keyboard. */
export function QuickAdd() {
  const t = useTranslations('palette');
  const { session, nodes, icons } = useStudio();
  const isOpen = useSession((state) => state.adding);
  const language = useSession((state) => state.uiLanguage);
  const adding = useAdd();
  const close = () => session.getState().set({ adding: false });
  const pick = (type: string) => {
    const definition = nodes.get(type);
    close();
    if (definition) adding.beside(definition);
  };
  const bounds = isOpen ? session.getState().surface?.bounds() : undefined;
  return (
    <>
      <p className="ui-hidden" role="status">
        {adding.said}
      </p>
      {bounds && (
        <Picker
          label={t('quick-add')}
          search={t('search')}
          at={{ x: bounds.left + (bounds.width - WIDTH) / 2, y: bounds.top + TOP }}
          options={[...nodes.values()].map(({ type, group, labels }) => ({
            id: type,
            label: labels[language].title,
            names: labels[language].search ?? [],
            words: labels[language].summary,
            icon: <NodeIcon url={icons[type]} group={group} size="small" />,
          }))}
          onPick={pick}
          onClose={close}
        />
      )}
    </>
  );
}
