import { useTranslations } from 'use-intl';
import { useFlow, useSession, useStudio } from '#src/app/hooks.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import { Picker } from '#src/ui/Picker.tsx';
import { accepts, connectTo } from './edits.ts';
import type { Face } from './face.ts';
import type { CanvasNode } from './nodes.ts';
import type { Asked, Connecting } from './useConnecting.ts';

/** The lists that connecting by keyboard chooses from. Default export, for lazy loading. */
export default function ConnectPickers({
  connecting,
  nodes,
}: {
  connecting: Connecting;
  nodes: readonly CanvasNode[];
}) {
  const { asked } = connecting;
  const from = nodes.find(({ id }) => id === asked?.node)?.data.face;
  if (!asked || !from) return null;
  return asked.port === undefined ? (
    <PortPicker asked={asked} face={from} nodes={nodes} connecting={connecting} />
  ) : (
    <TargetPicker asked={asked} port={asked.port} face={from} nodes={nodes} close={connecting.close} />
  );
}

interface PortPickerProps {
  asked: Asked;
  face: Face;
  nodes: readonly CanvasNode[];
  connecting: Connecting;
}

function PortPicker({ asked, face, nodes, connecting }: PortPickerProps) {
  const t = useTranslations('canvas');
  const edges = useFlow()?.edges ?? [];
  const titleOf = (id: string | undefined) => nodes.find((node) => node.id === id)?.data.face.title;
  const targetOf = (port: string) => edges.find((edge) => edge.from === asked.node && edge.port === port)?.to;
  const options = face.ports.map(({ id, label }) => {
    const title = titleOf(targetOf(id));
    return { id, label, description: title === undefined ? undefined : t('leads-to', { title }) };
  });
  return (
    <Picker
      key="port"
      label={t('choose-port', { title: face.title })}
      at={asked.at}
      options={options}
      onPick={(port) => connecting.ask(asked.node, port)}
      onClose={connecting.close}
    />
  );
}

interface TargetPickerProps {
  asked: Asked;
  port: string;
  face: Face;
  nodes: readonly CanvasNode[];
  close: () => void;
}

/** Nodes that nothing leads to come first: they are the ones that are being connected. */
function TargetPicker({ asked, port, face, nodes, close }: TargetPickerProps) {
  const t = useTranslations('canvas');
  const studio = useStudio();
  const flow = useFlow();
  const surface = useSession((state) => state.surface);
  const reached = new Set(flow?.edges.map(({ to }) => to));
  const targets = nodes
    .filter(({ id }) => accepts(studio, id))
    .sort((a, b) => Number(reached.has(a.id)) - Number(reached.has(b.id)));
  const pick = (target: string) => {
    connectTo(studio, { from: asked.node, port }, target);
    close();
    surface?.focus(asked.node);
  };
  return (
    <Picker
      key="target"
      label={t('choose-target', {
        port: face.ports.find(({ id }) => id === port)?.label ?? port,
        title: face.title,
      })}
      search={t('search-target')}
      empty={t('no-target')}
      at={asked.at}
      options={targets.map(({ id, data: { face: target } }) => ({
        id,
        label: target.title,
        description: target.typeTitle === target.title ? undefined : target.typeTitle,
        icon: <NodeIcon url={target.icon} group={target.group} size="small" />,
      }))}
      onPick={pick}
      onClose={close}
    />
  );
}
