import { Braces, Frame, type LucideIcon, StickyNote, Workflow } from 'lucide-react';
import { Button, Checkbox, GridListItem } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type Flow, fieldName, languageName } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import type { Hit } from '#src/document/search/search.ts';
import type { ThingKind } from '#src/document/search/things.ts';
import { iconProps } from '#src/ui/icon.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import { Excerpt } from './Excerpt.tsx';
import { type Preview, replaceHits } from './replacing.ts';
import { findRoom, useFind } from './state.ts';

interface HitRowProps {
  hit: Hit;
  flow: Flow;
  /** The line above is of the same thing. */
  isSame: boolean;
  isCurrent: boolean;
  preview: Preview | undefined;
}

/** One hit: what it is in, in which of its fields, and the words around it. */
export function HitRow({ hit, flow, isSame, isCurrent, preview }: HitRowProps) {
  const { title, part } = useWords(hit, flow);
  return (
    <GridListItem
      id={hit.key}
      className="find-row"
      textValue={[title, part, hit.line.text].join(' ')}
      data-same={isSame}
      data-current={isCurrent}
    >
      {preview && <Chosen preview={preview} name={title} />}
      <ThingIcon hit={hit} />
      <span className="find-title" title={title}>
        {title}
      </span>
      <span className="find-part" title={part}>
        {part}
      </span>
      <Excerpt hit={hit} preview={preview} />
      {preview && <Act preview={preview} />}
    </GridListItem>
  );
}

const ICONS: Record<Exclude<ThingKind, 'node'>, LucideIcon> = {
  flow: Workflow,
  variable: Braces,
  group: Frame,
  note: StickyNote,
};

function ThingIcon({ hit: { thing } }: { hit: Hit }) {
  const { icons, nodes } = useStudio();
  if (thing.kind === 'node')
    return (
      <NodeIcon url={icons[thing.type ?? '']} group={nodes.get(thing.type ?? '')?.group ?? ''} size="small" />
    );
  const Glyph = ICONS[thing.kind];
  return <Glyph {...iconProps} />;
}

/** Whether it is replaced with the others. */
function Chosen({ preview: { hit, reason }, name }: { preview: Preview; name: string }) {
  const t = useTranslations('find');
  const studio = useStudio();
  const leftOut = useFind((state) => state.leftOut);
  const toggle = (isChosen: boolean) => {
    const next = new Set(leftOut);
    if (isChosen) next.delete(hit.key);
    else next.add(hit.key);
    findRoom(studio).getState().set({ leftOut: next });
  };
  return (
    <Checkbox
      className="find-check"
      aria-label={t('choose', { name })}
      isSelected={reason === undefined && !leftOut.has(hit.key)}
      isDisabled={reason !== undefined}
      onChange={toggle}
    >
      <span className="find-box" aria-hidden="true" />
    </Checkbox>
  );
}

/** Replaces this one alone; or why it cannot be. */
function Act({ preview: { hit, reason } }: { preview: Preview }) {
  const t = useTranslations('find');
  const studio = useStudio();
  if (reason) return <span className="find-reason">{t(reason)}</span>;
  const replace = () =>
    findRoom(studio)
      .getState()
      .set({ done: replaceHits(studio, [hit]) });
  return (
    <Button className="ui-button ui-button-default find-act" onPress={replace}>
      {t('replace-one')}
    </Button>
  );
}

function useWords({ thing, line }: Hit, flow: Flow): { title: string; part: string } {
  const t = useTranslations('find');
  const { nodes } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const [first] = thing.lines;
  const title = thing.kind === 'note' ? t('note') : first?.text || t(thing.kind);
  if (!line.type) return { title, part: thing.kind === 'node' ? t('title') : t(thing.kind) };
  const name = fieldName(line.path, thing.id, { language, nodes, flow });
  return { title, part: line.language ? `${name} · ${languageName(line.language, language)}` : name };
}
