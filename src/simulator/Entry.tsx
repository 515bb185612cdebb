import { ArrowDownLeft, ArrowUpRight, CircleAlert, CircleSlash, Split } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { maskerOf } from '#runtime/desk.ts';
import { type Params, type PlayRecord, sayProblem, sayReason } from '#runtime/index.ts';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { type Icon, iconProps } from '#src/ui/icon.ts';
import { Decision } from './Decision.tsx';
import { tellEffect } from './sentences/effects.ts';
import { tellEvent } from './sentences/events.ts';
import { readable, type Teller } from './sentences/teller.ts';
import { Unanswered } from './Unanswered.tsx';
import { useTeller } from './useTeller.ts';

const ICONS: Record<PlayRecord['kind'], Icon> = {
  event: ArrowDownLeft,
  trace: Split,
  effect: ArrowUpRight,
  ignored: CircleSlash,
  problem: CircleAlert,
};

/** One thing that happened. */
export function Entry({ record }: { record: PlayRecord }) {
  const t = useTranslations('simulator');
  const teller = useTeller();
  const Glyph = ICONS[record.kind];
  const kind = record.kind === 'trace' ? 'decision' : record.kind;
  return (
    <li className={`sim-entry sim-entry-${kind}`}>
      <Glyph {...iconProps} size={14} aria-hidden={false} role="img" aria-label={t(kind)} />
      <div className="sim-entry-body">
        <Content record={record} teller={teller} />
      </div>
    </li>
  );
}

function Content({ record, teller }: { record: PlayRecord; teller: Teller }): ReactNode {
  const { nodes, channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const flow = useDocument((state) => state.project.flows);
  const { masking } = teller.workspace;
  // What happened is told beside the desks, so it tells no more than they do; reasons are masked already.
  const { text } = useMemo(() => maskerOf(masking), [masking]);
  switch (record.kind) {
    case 'event':
      return <p>{text(tellEvent(record.event, teller))}</p>;
    case 'effect':
      return (
        <>
          <p>{text(tellEffect(record.effect, teller))}</p>
          <Unanswered effect={record.effect.id} />
        </>
      );
    case 'trace':
      return <Decision entry={record.entry} teller={teller} flows={flow} />;
    case 'ignored':
      return (
        <p>
          {text(sayReason(named(record.ignored, teller), language, nodes, undefined, undefined, channels))}
        </p>
      );
    case 'problem':
      return <p>{text(sayProblem(named(record.problem, teller), language, nodes, undefined, channels))}</p>;
  }
}

/** Names and times in the place of ids and instants. */
const named = <T extends { params: Params }>(said: T, teller: Teller): T => ({
  ...said,
  params: readable(said.params, teller),
});
