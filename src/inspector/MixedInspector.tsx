import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { changeFlow } from '#src/app/studio.ts';
import { removeNodes } from '#src/document/edits/nodes.ts';
import { removeNotes } from '#src/document/edits/notes.ts';
import { Button } from '#src/ui/Button.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { CloseButton } from './CloseButton.tsx';

/** Notes, with or without nodes: how many, and what can be done with all of them. */
export function MixedInspector({ nodes, notes }: { nodes: readonly string[]; notes: readonly string[] }) {
  const t = useTranslations('inspector');
  const studio = useStudio();
  const count = nodes.length + notes.length;
  const remove = () => {
    changeFlow(studio, { key: 'inspector.change-delete', params: { count } }, (flow) => {
      removeNodes(flow, nodes);
      removeNotes(flow, notes);
    });
    studio.session.getState().select([]);
    studio.session.getState().surface?.focus();
  };
  return (
    <Panel title={t('mixed-title', { count })} actions={<CloseButton />}>
      <div className="inspector-body">
        <p>{t('mixed-help')}</p>
        <Button icon={Trash2} onPress={remove}>
          {t('delete-mixed')}
        </Button>
      </div>
    </Panel>
  );
}
