import { ChevronRight, Trash2 } from 'lucide-react';
import { memo, useRef } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type Flow, type FlowNode, fieldsOf } from '#runtime/index.ts';
import type { Command } from '#src/app/command.ts';
import { useStudio } from '#src/app/hooks.ts';
import { FieldView } from '#src/fields/FieldView.tsx';
import { HostProvider } from '#src/fields/HostProvider.tsx';
import { TopProblems } from '#src/fields/TopProblems.tsx';
import { useRevealed } from '#src/fields/useRevealed.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { useActs } from './acts.ts';
import { CloseButton } from './CloseButton.tsx';
import { Ports } from './Ports.tsx';
import { Previews } from './Previews.tsx';
import { ScriptBar } from './ScriptBar.tsx';
import { Takers } from './Takers.tsx';
import { type NodeHost, useNodeHost } from './useNodeHost.ts';

const TITLE_MAX = 120;

interface Props {
  flow: Flow;
  id: string;
  node: FlowNode;
  /** What can be done with the script that it runs. */
  scripts: readonly Command[];
}

/** The settings of one node, generated from what its type says of its params. */
export function NodeInspector({ flow, id, node, scripts }: Props) {
  const t = useTranslations('inspector');
  const found = useNodeHost(flow, id, node);
  const acts = useActs();
  const panel = useRef<HTMLDivElement>(null);
  useRevealed(panel, found?.host.revealed ?? null);
  const actions = (
    <>
      <IconButton label={t('delete')} icon={Trash2} onPress={() => acts.remove([id])} />
      <CloseButton />
    </>
  );
  if (!found)
    return (
      <Panel title={node.title ?? node.type} actions={actions}>
        <p className="inspector-body">{t('unknown-type', { type: node.type })}</p>
      </Panel>
    );
  const { definition, host } = found;
  const { title, help } = definition.labels[host.language];
  return (
    <HostProvider host={host}>
      <Panel title={<Title definition={definition} title={title} />} actions={actions}>
        <div className="inspector-body" ref={panel}>
          <TopProblems />
          <TextField
            label={t('title')}
            value={node.title ?? ''}
            placeholder={title}
            maxLength={TITLE_MAX}
            onChange={(given) => acts.retitle(id, given)}
          />
          <About help={help} id={id} />
          <ScriptBar node={node} commands={scripts} />
          {fieldsOf(definition.params).map((field) => (
            <FieldView key={field.name} field={field} path={field.name} />
          ))}
          <Takers flow={flow} id={id} definition={definition} />
          <Previews flow={flow} node={node} definition={definition} />
          <Ports flow={flow} node={node} host={host} definition={definition} />
        </div>
      </Panel>
    </HostProvider>
  );
}

function Title({ definition, title }: Pick<NodeHost, 'definition'> & { title: string }) {
  const { icons } = useStudio();
  return (
    <span className="inspector-title">
      <NodeIcon url={icons[definition.type]} group={definition.group} size="small" />
      {title}
    </span>
  );
}

/** What the type is for; folded, since one reads it once. */
const About = memo(function About({ help, id }: { help: string; id: string }) {
  const t = useTranslations('inspector');
  return (
    <Disclosure className="inspector-about">
      <Heading level={3}>
        <Button slot="trigger" className="ui-button ui-button-quiet">
          <ChevronRight {...iconProps} size={14} />
          {t('about')}
        </Button>
      </Heading>
      <DisclosurePanel>
        <p>{help}</p>
        <p className="ui-help">{t('id', { id })}</p>
      </DisclosurePanel>
    </Disclosure>
  );
});
