import { ChevronRight, Trash2 } from 'lucide-react';
import { memo, useRef } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type Flow, type FlowNode, fieldsOf } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { useActs } from './acts.ts';
import { CloseButton } from './CloseButton.tsx';
import { type Editing, EditingContext } from './editing.ts';
import { FieldView } from './fields/FieldView.tsx';
import { Ports } from './Ports.tsx';
import { TopProblems } from './TopProblems.tsx';
import { useNodeEditing } from './useNodeEditing.ts';
import { useRevealed } from './useRevealed.ts';

const TITLE_MAX = 120;

interface Props {
  flow: Flow;
  id: string;
  node: FlowNode;
}

/** The settings of one node, generated from what its type says of its params. */
export function NodeInspector({ flow, id, node }: Props) {
  const t = useTranslations('inspector');
  const editing = useNodeEditing(flow, id, node);
  const acts = useActs();
  const panel = useRef<HTMLDivElement>(null);
  useRevealed(panel, id);
  const actions = (
    <>
      <IconButton label={t('delete')} icon={Trash2} onPress={() => acts.remove([id])} />
      <CloseButton />
    </>
  );
  if (!editing)
    return (
      <Panel title={node.title ?? node.type} actions={actions}>
        <p className="inspector-body">{t('unknown-type', { type: node.type })}</p>
      </Panel>
    );
  return (
    <EditingContext value={editing}>
      <Panel title={<Title editing={editing} />} actions={actions}>
        <div className="inspector-body" ref={panel}>
          <TopProblems />
          <TextField
            label={t('title')}
            value={node.title ?? ''}
            placeholder={editing.definition.labels[editing.language].title}
            maxLength={TITLE_MAX}
            onChange={(title) => acts.retitle(id, title)}
          />
          <About help={editing.definition.labels[editing.language].help} id={id} />
          {fieldsOf(editing.definition.params).map((field) => (
            <FieldView key={field.name} field={field} path={field.name} />
          ))}
          <Ports flow={flow} />
        </div>
      </Panel>
    </EditingContext>
  );
}

function Title({ editing: { definition, language } }: { editing: Editing }) {
  const { icons } = useStudio();
  return (
    <span className="inspector-title">
      <NodeIcon url={icons[definition.type]} group={definition.group} size="small" />
      {definition.labels[language].title}
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
