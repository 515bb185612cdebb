import { ChevronDown, Plus, Trash2, Workflow } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Menu } from '#src/ui/Menu.tsx';
import type { MenuEntry } from '#src/ui/MenuList.tsx';
import { newFlow, removeFlow, renameFlow } from './flows.ts';
import { useDocument, useFlow, useStudio } from './hooks.ts';
import { NameField } from './NameField.tsx';

/** The open flow's name, to be edited in place, and the way to the other flows. */
export function FlowName() {
  return (
    <div className="app-flow">
      <OwnName />
      <FlowMenu />
    </div>
  );
}

function OwnName() {
  const t = useTranslations('app');
  const studio = useStudio();
  const name = useFlow()?.name ?? '';
  return <NameField label={t('flow-name')} name={name} onChange={(next) => renameFlow(studio, next)} />;
}

function FlowMenu() {
  const t = useTranslations('app');
  const studio = useStudio();
  const flows = useDocument((state) => state.project.flows);
  const current = useFlow()?.id;
  const items: MenuEntry[] = [
    ...Object.entries(flows).map(([id, flow]) => ({
      id: `flow ${id}`,
      label: flow.name,
      icon: Workflow,
      isDisabled: id === current,
      onAction: () => studio.session.getState().openFlow(id),
    })),
    { id: 'new', label: t('new-flow'), icon: Plus, onAction: () => newFlow(studio, t('new-flow-name')) },
    {
      id: 'remove',
      label: t('remove-flow'),
      icon: Trash2,
      isDisabled: Object.keys(flows).length <= 1,
      onAction: () => removeFlow(studio),
    },
  ];
  return <Menu label={t('flow-menu')} icon={ChevronDown} items={items} />;
}
