import { Unlink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type Flow, nodeName, portName } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { targetOf } from '#src/document/edits/edges.ts';
import { Button } from '#src/ui/Button.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { useActs } from './acts.ts';
import { CloseButton } from './CloseButton.tsx';

interface Props {
  flow: Flow;
  edge: { from: string; port: string };
}

/** A connection: from where, by which way out, to where. */
export function EdgeInspector({ flow, edge: { from, port } }: Props) {
  const t = useTranslations('inspector');
  const { nodes, session } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const acts = useActs();
  const to = targetOf(flow, from, port);
  if (to === undefined) return null;
  const naming = { nodes, flow, language };
  const disconnect = () => {
    acts.disconnect(from, port);
    session.getState().selectEdge(null);
    session.getState().surface?.focus(from);
  };
  const reveal = (id: string) => session.getState().reveal(id);
  return (
    <Panel title={t('edge')} actions={<CloseButton />}>
      <div className="inspector-body">
        <dl className="inspector-edge">
          <dt>{t('edge-from')}</dt>
          <dd>
            <Button variant="quiet" onPress={() => reveal(from)}>
              {nodeName(from, naming)}
            </Button>
          </dd>
          <dt>{t('edge-port')}</dt>
          <dd className="inspector-edge-port">{portName(port, from, naming)}</dd>
          <dt>{t('edge-to')}</dt>
          <dd>
            <Button variant="quiet" onPress={() => reveal(to)}>
              {nodeName(to, naming)}
            </Button>
          </dd>
        </dl>
        <Button icon={Unlink} onPress={disconnect}>
          {t('disconnect')}
        </Button>
      </div>
    </Panel>
  );
}
