import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { type Flow, type FlowNode, nodeName, portName, portsOf } from '#runtime/index.ts';
import { useChecked, useStudio } from '#src/app/hooks.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { targetOf } from '#src/document/edits/edges.ts';
import type { FieldHost } from '#src/fields/host.ts';
import { PickerField } from '#src/fields/parts/PickerField.tsx';
import { place } from '#src/fields/place.ts';
import type { Option } from '#src/ui/SelectOption.tsx';
import { useActs } from './acts.ts';
import type { NodeHost } from './useNodeHost.ts';

const NOWHERE = ':nowhere';

interface PortsProps extends NodeHost {
  flow: Flow;
  node: FlowNode;
}

/** Every way out of the node and where it leads: wiring without a mouse. */
export function Ports({ flow, node, host, definition }: PortsProps) {
  const t = useTranslations('inspector');
  const { nodes } = useStudio();
  const { id, language } = host;
  const errorOf = usePortErrors(host);
  const naming = { nodes, flow, language };
  const ports = portsOf(definition, node.params);
  return (
    <section className="inspector-ports">
      <h3>{t('ports')}</h3>
      {ports.length === 0 && <p className="ui-help">{t('no-ports')}</p>}
      {ports.map((port) => {
        const to = targetOf(flow, id, port.id);
        return (
          <PortField
            key={port.id}
            node={id}
            port={port.id}
            name={portName(port.id, id, naming)}
            to={to}
            target={to === undefined ? undefined : nodeName(to, naming)}
            error={errorOf(port.id)}
          />
        );
      })}
    </section>
  );
}

interface PortFieldProps {
  node: string;
  port: string;
  name: string;
  /** The step it leads to, and what that is called. */
  to: string | undefined;
  target: string | undefined;
  error: string | undefined;
}

/** Drawn anew only when one of its words changes: a node may have many ports. */
const PortField = memo(function PortField({ node, port, name, to, target, error }: PortFieldProps) {
  const t = useTranslations('inspector');
  const acts = useActs();
  const studio = useStudio();
  const targets = () => targetsIn(studio);
  const change = (next: string) =>
    next === NOWHERE ? acts.disconnect(node, port) : acts.connect(node, port, next);
  return (
    <div {...place(`port:${port}`)}>
      <PickerField
        label={t('leads-to', { port: name })}
        value={to}
        chosen={target ?? t('choose-step')}
        options={() => (to === undefined ? targets() : [{ id: NOWHERE, label: t('nowhere') }, ...targets()])}
        onChange={change}
        error={error}
        empty={t('nothing-found')}
      />
    </div>
  );
});

/** What is wrong with a port, in words. */
function usePortErrors({ id, say }: FieldHost): (port: string) => string | undefined {
  const problems = (useChecked()?.problems ?? []).filter(({ where }) => where.node === id);
  return (port) => {
    const found = problems.filter(({ where }) => where.port === port);
    return found.length > 0 ? found.map(say).join(' ') : undefined;
  };
}

/** The nodes a port can lead to: all but those where contacts come in. Their type tells namesakes apart. */
function targetsIn(studio: Studio): Option[] {
  const { uiLanguage } = studio.session.getState();
  return Object.entries(activeFlow(studio)?.nodes ?? {}).flatMap(([id, node]) => {
    const definition = studio.nodes.get(node.type);
    if (!definition || definition.entry || definition.handles !== undefined) return [];
    const type = definition.labels[uiLanguage].title;
    return [{ id, label: node.title ?? type, description: node.title ? type : id }];
  });
}
