import { useTranslations } from 'use-intl';
import { useStudio, useWorkspace } from './hooks.ts';
import { NameField } from './NameField.tsx';

/** The workspace's name, to be edited in place. */
export function WorkspaceName() {
  const t = useTranslations('app');
  const { document } = useStudio();
  const { name } = useWorkspace();
  const rename = (next: string) => {
    if (!next || next === name) return;
    const label = { key: 'app.change-workspace-name' };
    document.getState().change(
      label,
      ({ workspace }) => {
        workspace.name = next;
      },
      'workspace name',
    );
  };
  return (
    <div className="app-flow">
      <NameField label={t('workspace-name')} name={name} onChange={rename} />
    </div>
  );
}
