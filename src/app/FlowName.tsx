import { ChevronDown, ChevronRight, FilePlus2, Plus, Trash2, Workflow } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import type { MenuEntry } from '#src/ui/MenuList.tsx';
import { newFlow, removeFlow, renameFlow } from './flows.ts';
import { useDocument, useFlow, useSession, useStudio } from './hooks.ts';
import { NameField } from './NameField.tsx';
import { goBackTo, trailTo } from './trail.ts';

/** The open flow's name, to be edited in place, and the way to the other flows. */
export function FlowName() {
  return (
    <div className="app-flow">
      <Crumbs />
      <OwnName />
      <FlowMenu />
    </div>
  );
}

/** The flows that lead here, each to go back to. */
function Crumbs() {
  const t = useTranslations('app');
  const studio = useStudio();
  const flows = useDocument((state) => state.project.flows);
  const trail = useSession((state) => state.trail);
  const flowId = useSession((state) => state.flowId);
  const stops = trailTo(trail, flowId).filter(({ flow }) => Object.hasOwn(flows, flow));
  if (stops.length === 0) return null;
  return (
    <nav className="app-crumbs" aria-label={t('trail')}>
      {stops.map((stop) => (
        <Fragment key={`${stop.flow} ${stop.node}`}>
          <Button variant="quiet" onPress={() => goBackTo(studio, stop)}>
            {flows[stop.flow]?.name}
          </Button>
          <ChevronRight size={14} aria-hidden />
        </Fragment>
      ))}
    </nav>
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
      id: 'new-from',
      label: t('new-from'),
      icon: FilePlus2,
      onAction: () => studio.session.getState().set({ dialog: 'begin', dialogAt: null }),
    },
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
