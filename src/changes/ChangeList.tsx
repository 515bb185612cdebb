import { Check, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type FlowChange, sayChange } from '#runtime/diff.ts';
import { type Flow, nodeName } from '#runtime/index.ts';
import type { Compared } from '#src/app/compared.ts';
import { markOf } from '#src/app/find-changes.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { SIGNS } from '#src/app/marks.ts';
import { Button } from '#src/ui/Button.tsx';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import { accept, company, refuse } from './acts.ts';
import { type ChangeGroup, groupChanges } from './group.ts';
import { lookAt, shownChanges } from './looking.ts';

/** More are shown when asked for, so that a flow that is all new opens as fast. */
const SHOWN_FIRST = 100;

interface ListProps {
  compared: Compared;
  after: Flow;
}

/** Each change in a sentence, under the node that it is of. */
export function ChangeList({ compared, after }: ListProps) {
  const t = useTranslations('changes');
  const studio = useStudio();
  const [most, setMost] = useState(SHOWN_FIRST);
  const changes = shownChanges(compared);
  const groups = groupChanges(changes.slice(0, most), compared.before, after);
  const look = (id: string) => {
    const change = changes.find((one) => one.id === id);
    if (change) lookAt(studio, change);
  };
  const left = changes.length - most;
  return (
    <>
      <GridList
        className="changes-list"
        aria-label={t('list')}
        selectionMode="none"
        onAction={(key) => look(String(key))}
      >
        {groups.map((group) => (
          <GridListSection key={group.key} id={group.key}>
            <Head group={group} before={compared.before} after={after} />
            {group.changes.map((change) => (
              <ChangeItem key={change.id} change={change} compared={compared} after={after} />
            ))}
          </GridListSection>
        ))}
      </GridList>
      {left > 0 && (
        <Button onPress={() => setMost(most + SHOWN_FIRST)}>
          {t('more', { count: String(Math.min(SHOWN_FIRST, left)) })}
        </Button>
      )}
    </>
  );
}

function Head({ group: { key, node }, before, after }: { group: ChangeGroup; before: Flow; after: Flow }) {
  const t = useTranslations('changes');
  const { nodes, icons } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  if (node === undefined)
    return (
      <GridListHeader className="changes-head">{t(key === 'flow' ? 'whole-flow' : 'notes')}</GridListHeader>
    );
  const flow = Object.hasOwn(after.nodes, node) ? after : before;
  const type = flow.nodes[node]?.type ?? '';
  return (
    <GridListHeader className="changes-head">
      <NodeIcon url={icons[type]} group={nodes.get(type)?.group ?? ''} size="small" />
      {nodeName(node, { nodes, flow, language })}
    </GridListHeader>
  );
}

function ChangeItem({ change, compared, after }: ListProps & { change: FlowChange }) {
  const t = useTranslations('changes');
  const studio = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const sentence = sayChange(change, { language, before: compared.before, after, nodes: studio.nodes });
  const mark = markOf(change);
  const Sign = SIGNS[mark];
  const { kept, refused } = company(compared, change);
  return (
    <GridListItem
      id={change.id}
      className="changes-item"
      textValue={`${t(mark)}: ${sentence}`}
      data-current={compared.current === change.id}
    >
      <span className="changes-sign" data-change={mark} title={t(mark)}>
        <Sign size={12} aria-hidden="true" />
        <span className="ui-hidden">{t(mark)}</span>
      </span>
      <span className="changes-sentence">{sentence}</span>
      <Act icon={Check} label={t('keep')} others={kept} onPress={() => accept(studio, [change.id])} />
      <Act icon={Undo2} label={t('refuse')} others={refused} onPress={() => refuse(studio, change)} />
    </GridListItem>
  );
}

interface ActProps {
  icon: typeof Check;
  label: string;
  /** How many other changes go with it. */
  others: number;
  onPress: () => void;
}

function Act({ icon, label, others, onPress }: ActProps) {
  const t = useTranslations('changes');
  return (
    <Button variant="quiet" icon={icon} onPress={onPress}>
      {label}
      {others > 0 && <span className="changes-others">{t('together', { count: others })}</span>}
    </Button>
  );
}
