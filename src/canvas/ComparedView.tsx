import { X } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { Panel, useReactFlow, ViewportPortal } from 'reactflow';
import { useTranslations } from 'use-intl';
import type { FlowChange } from '#runtime/diff.ts';
import { type Flow, heightFor, INPUT_Y, NODE_WIDTH, portsOf, portY } from '#runtime/index.ts';
import type { Mark } from '#src/app/compared.ts';
import { useFlow, useSession, useStudio } from '#src/app/hooks.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import { ChangeMark } from './ChangeMark.tsx';
import { type Ghost, ghostsOf, type Lost, lostWays, type Moved, movesOf } from './ghosts.ts';
import { duration } from './useSurface.ts';

const MARKS: readonly Mark[] = ['added', 'removed', 'changed', 'moved'];

/** What is no longer there, at its old place, and what the signs mean. Default export, for lazy loading. */
export default function ComparedView() {
  const after = useFlow();
  const compared = useSession((state) => state.compared);
  const found = compared?.found;
  useGoToGhost(found?.changes, compared?.current ?? null);
  if (!compared || !found || !after) return null;
  return (
    <>
      <ViewportPortal>
        <Traces before={compared.before} after={after} changes={found.changes} layout={compared.layout} />
      </ViewportPortal>
      <Legend layout={compared.layout} />
    </>
  );
}

interface TracesProps {
  before: Flow;
  after: Flow;
  changes: readonly FlowChange[];
  layout: boolean;
}

function Traces({ before, after, changes, layout }: TracesProps) {
  const { nodes, icons } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const row = useMemo(() => createRows(nodes), [nodes]);
  const ghosts = useMemo(() => ghostsOf(changes), [changes]);
  const lost = useMemo(() => lostWays(changes, before, after, row), [changes, before, after, row]);
  const moves = useMemo(() => (layout ? movesOf(changes) : []), [changes, layout]);
  return (
    <div className="canvas-traces">
      <svg className="canvas-traces-lines" aria-hidden="true">
        {lost.map((way) => (
          <LostWay key={way.id} {...way} />
        ))}
        {moves.map((move) => (
          <MoveLine key={move.id} {...move} />
        ))}
      </svg>
      {ghosts.map(({ id, node }) => {
        const definition = nodes.get(node.type);
        return (
          <div
            key={id}
            className="canvas-ghost"
            data-group={definition?.group ?? 'end'}
            style={{
              left: node.position.x,
              top: node.position.y,
              width: NODE_WIDTH,
              height: heightFor(definition ? portsOf(definition, node.params).length : 0),
            }}
          >
            <NodeIcon url={icons[node.type]} group={definition?.group ?? 'end'} />
            <span className="canvas-ghost-title">
              {node.title || definition?.labels[language].title || node.type}
            </span>
            <ChangeMark mark="removed" />
          </div>
        );
      })}
    </div>
  );
}

/** Which row of a node a port is drawn on. */
function createRows(nodes: ReturnType<typeof useStudio>['nodes']) {
  return (node: Ghost['node'], port: string): number => {
    const definition = nodes.get(node.type);
    const ports = definition ? portsOf(definition, node.params) : [];
    return Math.max(
      ports.findIndex(({ id }) => id === port),
      0,
    );
  };
}

function LostWay({ from, to, row }: Lost) {
  const [x, y] = [from.x + NODE_WIDTH, from.y + portY(row)];
  const [endX, endY] = [to.x, to.y + INPUT_Y];
  const bend = Math.max(Math.abs(endX - x) / 2, NODE_WIDTH / 4);
  return (
    <path
      className="canvas-lost"
      d={`M ${x} ${y} C ${x + bend} ${y}, ${endX - bend} ${endY}, ${endX} ${endY}`}
    />
  );
}

function MoveLine({ from, to }: Moved) {
  const middle = { x: NODE_WIDTH / 2, y: INPUT_Y };
  return (
    <g className="canvas-move">
      <circle cx={from.x + middle.x} cy={from.y + middle.y} r={5} />
      <line x1={from.x + middle.x} y1={from.y + middle.y} x2={to.x + middle.x} y2={to.y + middle.y} />
    </g>
  );
}

function Legend({ layout }: { layout: boolean }) {
  const t = useTranslations('changes');
  const { session } = useStudio();
  return (
    <Panel position="top-right" className="canvas-legend" aria-label={t('legend')} role="group">
      {MARKS.filter((mark) => layout || mark !== 'moved').map((mark) => (
        <span key={mark} className="canvas-legend-entry">
          <ChangeMark mark={mark} />
          <span aria-hidden="true">{t(mark)}</span>
        </span>
      ))}
      <IconButton label={t('stop')} icon={X} onPress={() => session.getState().set({ compared: null })} />
    </Panel>
  );
}

/** What is no longer there cannot be selected: looking at its change brings its old place into view. */
function useGoToGhost(changes: readonly FlowChange[] | undefined, current: string | null): void {
  const flow = useReactFlow();
  useEffect(() => {
    const change = changes?.find(({ id }) => id === current);
    if (change?.kind !== 'node' || !change.before) return;
    const { x, y } = change.before.position;
    const zoom = Math.max(flow.getZoom(), 0.75);
    flow.setCenter(x + NODE_WIDTH / 2, y + INPUT_Y, { zoom, duration: duration() }).catch(() => false);
  }, [flow, changes, current]);
}
