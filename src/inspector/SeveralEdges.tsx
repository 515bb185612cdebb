import { Unlink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { changeFlow } from '#src/app/studio.ts';
import { disconnect } from '#src/document/edits/edges.ts';
import type { EdgeAt } from '#src/document/edits/insert.ts';
import { Button } from '#src/ui/Button.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { CloseButton } from './CloseButton.tsx';

/** Several connections: what can be done with all of them. */
export function SeveralEdges({ edges }: { edges: readonly EdgeAt[] }) {
  const t = useTranslations('inspector');
  const studio = useStudio();
  const removeAll = () => {
    changeFlow(studio, { key: 'inspector.change-disconnect' }, (flow) => {
      for (const { from, port } of edges) disconnect(flow, from, port);
    });
    const { select, surface } = studio.session.getState();
    const first = edges.slice(0, 1).map(({ from }) => from);
    select(first);
    surface?.focus(first[0]);
  };
  return (
    <Panel title={t('edges-several', { count: edges.length })} actions={<CloseButton />}>
      <div className="inspector-body">
        <Button icon={Unlink} onPress={removeAll}>
          {t('disconnect-all')}
        </Button>
      </div>
    </Panel>
  );
}
