import { useTranslations } from 'use-intl';
import { nodeName, type Port, portName, portsOf } from '#runtime/index.ts';
import { useChecked, useStudio } from '#src/app/hooks.ts';
import { targetOf } from '#src/document/edits/edges.ts';
import type { Option } from '#src/ui/Select.tsx';
import { useActs } from './acts.ts';
import { useEditing } from './editing.ts';
import { PickerField } from './parts/PickerField.tsx';
import { place } from './useRevealed.ts';

const NOWHERE = ':nowhere';

/** Every way out of the node and where it leads: wiring without a mouse. */
export function Ports() {
  const t = useTranslations('inspector');
  const { definition, node } = useEditing();
  const ports = portsOf(definition, node.params);
  return (
    <section className="inspector-ports">
      <h3>{t('ports')}</h3>
      {ports.length === 0 && <p className="ui-help">{t('no-ports')}</p>}
      {ports.map((port) => (
        <PortField key={port.id} port={port} />
      ))}
    </section>
  );
}

function PortField({ port }: { port: Port }) {
  const t = useTranslations('inspector');
  const acts = useActs();
  const targets = useTargets();
  const { nodes } = useStudio();
  const { id, flow, language } = useEditing();
  const naming = { nodes, flow, language };
  const to = targetOf(flow, id, port.id);
  const change = (next: string) =>
    next === NOWHERE ? acts.disconnect(id, port.id) : acts.connect(id, port.id, next);
  return (
    <div {...place(`port:${port.id}`)}>
      <PickerField
        label={t('leads-to', { port: portName(port.id, id, naming) })}
        value={to}
        chosen={to === undefined ? t('choose-step') : nodeName(to, naming)}
        options={() => (to === undefined ? targets() : [{ id: NOWHERE, label: t('nowhere') }, ...targets()])}
        onChange={change}
        error={usePortError(port.id)}
        empty={t('nothing-found')}
      />
    </div>
  );
}

function usePortError(port: string): string | undefined {
  const { id, say } = useEditing();
  const found = (useChecked()?.problems ?? []).filter(
    ({ where }) => where.node === id && where.port === port,
  );
  return found.length > 0 ? found.map(say).join(' ') : undefined;
}

/** The nodes a port can lead to: all but those where contacts come in. Their type tells namesakes apart. */
function useTargets(): () => Option[] {
  const { nodes } = useStudio();
  const { flow, language } = useEditing();
  return () =>
    Object.entries(flow.nodes).flatMap(([id, node]) => {
      const definition = nodes.get(node.type);
      if (!definition || definition.entry || definition.handles !== undefined) return [];
      const type = definition.labels[language].title;
      return [{ id, label: node.title ?? type, description: node.title ? type : id }];
    });
}
