import { Ban, Shuffle } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { StepCount } from '#runtime/live.ts';
import type { Mark } from '#src/app/compared.ts';
import { type Icon, iconProps } from '#src/ui/icon.ts';
import { later } from '#src/ui/later.tsx';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import { ChangeMark } from './ChangeMark.tsx';
import { type Detail, isShape } from './detail.ts';
import type { Face, FacePort } from './face.ts';
import type { Seen } from './lens.ts';
import type { NodeProblems } from './marks.ts';
import type { Lit } from './nodes.ts';
import { ProblemBadge } from './ProblemBadge.tsx';
import type { Playing } from './playing.ts';
import './node.css';
import './detail.css';

/** Marks that cannot be loaded are no reason to say so on every node. */
const PlayMarks = later(() => import('./PlayMarks.tsx'), { instead: () => null });
const LiveMark = later(() => import('./LiveMark.tsx'), { instead: () => null });

export interface NodeFaceProps {
  face: Face;
  problems: NodeProblems | null;
  lit: Lit;
  isSelected: boolean;
  detail: Detail;
  /** What became of it since the version that the flow is held against. */
  change?: Mark | undefined;
  /** The search found something in it. */
  isFound?: boolean;
  playing?: Playing | undefined;
  /** What happens there where the flow runs. */
  live?: StepCount | undefined;
  /** What customers get, for who looks from near; it stands in place of what the node does. */
  message?: ReactNode;
}

/** A node as drawn: what it is, what it does, and its ways out. */
export function NodeFace({
  face,
  problems,
  lit,
  isSelected,
  detail,
  change,
  isFound = false,
  playing = {},
  live,
  message,
}: NodeFaceProps) {
  const marks = (playing.stop ?? playing.covered) !== undefined && (
    <Suspense fallback={null}>
      <PlayMarks {...playing} />
    </Suspense>
  );
  return (
    <div
      className="canvas-node"
      data-group={face.group}
      data-detail={detail}
      data-ways={face.ports.length}
      data-selected={isSelected}
      data-lit={lit}
      data-problem={problems?.severity}
      data-seen={face.seen?.fit}
      data-change={change}
      data-found={isFound}
      data-stop={playing.stop}
      data-covered={playing.covered}
      data-live={live && live.now > 0 ? 'busy' : live && 'quiet'}
    >
      <Suspense fallback={null}>{live && <LiveMark {...live} />}</Suspense>
      {change && <ChangeMark mark={change} />}
      {isShape(detail) ? (
        <>
          <Shape face={face} problems={problems} detail={detail} />
          {marks}
        </>
      ) : (
        <div className="canvas-node-head">
          <NodeIcon url={face.icon} group={face.group} />
          <span className="canvas-node-title" title={detail === 'brief' ? titleOf(face) : undefined}>
            {face.title}
          </span>
          {face.seen && <SeenMark fit={face.seen.fit} />}
          {marks}
          {problems && <ProblemBadge problems={problems} />}
        </div>
      )}
      {(detail === 'full' || detail === 'near') && (
        <>
          <Suspense fallback={<Summary face={face} />}>{message ?? <Summary face={face} />}</Suspense>
          <ul className="canvas-node-ports">
            {face.ports.map((port) => (
              <PortRow key={port.id} port={port} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** From far away: its icon on the shape of its group, as long as an icon can be told from a dot. */
function Shape({ face, problems, detail }: Pick<NodeFaceProps, 'face' | 'problems' | 'detail'>) {
  return (
    <>
      {detail === 'block' && face.icon && (
        <span className="canvas-node-glyph" style={{ maskImage: `url("${face.icon}")` }} />
      )}
      {problems && <span className="canvas-node-alarm" data-severity={problems.severity} />}
    </>
  );
}

/** What the node does, or what customers of the channel looked through get of it. */
export const Summary = ({ face }: { face: Face }) =>
  face.seen ? <SeenText seen={face.seen} /> : <p className="canvas-node-summary">{face.summary}</p>;

/** From afar there is room for the title alone: what is not to be read then stands behind it. */
const titleOf = ({ title, summary, seen }: Face): string =>
  [title, seen ? seen.text : summary].filter((line) => line !== '').join('\n');

/** What becomes of a message on the channel, by shape and colour; nothing where it goes as it is. */
function SeenMark({ fit }: { fit: Seen['fit'] }) {
  const t = useTranslations('canvas');
  if (fit !== 'changed' && fit !== 'refused') return null;
  const Glyph = SEEN_MARKS[fit];
  return (
    <span className="canvas-seen-mark" data-fit={fit} title={t(`seen-${fit}`)}>
      <Glyph {...iconProps} size={14} />
      <span className="ui-hidden">{t(`seen-${fit}`)}</span>
    </span>
  );
}

const SEEN_MARKS: Record<'changed' | 'refused', Icon> = { changed: Shuffle, refused: Ban };

/** What customers of the channel get, in place of what the node does. */
function SeenText({ seen: { fit, text } }: { seen: Seen }) {
  const t = useTranslations('canvas');
  return (
    <p className="canvas-node-summary canvas-node-seen" title={text}>
      {fit === 'nothing' || !text ? t(`seen-${fit}`) : text}
    </p>
  );
}

function PortRow({ port }: { port: FacePort }) {
  const t = useTranslations('canvas');
  return (
    <li className="canvas-port" data-kind={port.kind}>
      {port.kind === 'gone' ? t('gone-port', { port: port.label }) : port.label}
    </li>
  );
}
