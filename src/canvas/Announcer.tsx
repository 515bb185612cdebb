import { useTranslations } from 'use-intl';
import { breakpointAt } from '#src/app/breakpoints.ts';
import { wholeGroups } from '#src/app/groups.ts';
import { useFlow, useSession } from '#src/app/hooks.ts';
import { selectedEdges } from '#src/app/session.ts';
import type { CanvasEdge } from './edges.ts';
import type { CanvasNode } from './nodes.ts';
import { useWayCovered } from './playing.ts';

/** Says what is selected to those who do not see it. */
export function Announcer({ nodes, edges }: { nodes: readonly CanvasNode[]; edges: readonly CanvasEdge[] }) {
  const said = useSaid(nodes);
  const t = useTranslations('canvas');
  const stops = useTranslations('stops');
  const count = useSession((state) => selectedEdges(state.selection).length);
  const edge = edges.find(({ selected }) => selected);
  const isCovered = useWayCovered(count === 1 && edge ? edge.id : undefined);
  const ofEdge = count > 1 ? t('announce-edges', { count }) : (edge?.ariaLabel ?? '');
  const covered = isCovered === undefined ? '' : `, ${stops(isCovered ? 'covered' : 'uncovered')}`;
  return (
    <p className="ui-hidden" role="status">
      {said || `${ofEdge}${covered}`}
    </p>
  );
}

function useSaid(nodes: readonly CanvasNode[]): string {
  const t = useTranslations('canvas');
  const flow = useFlow();
  const stops = useTranslations('stops');
  const breakpoints = useSession((state) => state.breakpoints);
  const flowId = useSession((state) => state.flowId);
  const selection = useSession((state) => state.selection);
  const count = selection.nodes.length;
  const [note] = selection.notes;
  if (note !== undefined) {
    const all = count + selection.notes.length;
    return all > 1
      ? t('announce-mixed', { count: all })
      : t('announce-note', { text: flow?.notes?.[note]?.text ?? '' });
  }
  const chosen = count > 0 ? nodes.filter(({ selected }) => selected) : [];
  const problems = chosen.reduce((sum, { data }) => sum + (data.problems?.lines.length ?? 0), 0);
  const [groupId, ...others] = flow ? wholeGroups(flow, selection.nodes) : [];
  const group = groupId === undefined || others.length > 0 ? undefined : flow?.groups?.[groupId];
  if (group && (count > 1 || group.folded) && group.nodes.length === count)
    return t('announce-group', {
      title: group.title || t('untitled'),
      folded: group.folded ? 'yes' : 'no',
      count,
      problems,
    });
  const [one] = chosen;
  if (count > 1 || !one) return count > 1 ? t('announce-many', { count }) : '';
  const { title, ports } = one.data.face;
  const said = t('announce-node', { title, ports: ports.length, problems });
  return breakpointAt(breakpoints, flowId, one.id) ? `${said}, ${stops('breakpoint')}` : said;
}
