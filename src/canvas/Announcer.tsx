import { useTranslations } from 'use-intl';
import { useSession } from '#src/app/hooks.ts';
import type { CanvasEdge } from './edges.ts';
import type { CanvasNode } from './nodes.ts';

/** Says what is selected to those who do not see it. */
export function Announcer({ nodes, edges }: { nodes: readonly CanvasNode[]; edges: readonly CanvasEdge[] }) {
  const t = useTranslations('canvas');
  const count = useSession((state) => state.selection.nodes.length);
  const node = count === 1 ? nodes.find(({ selected }) => selected)?.data : undefined;
  const edge = edges.find(({ selected }) => selected);
  const one = node && {
    title: node.face.title,
    ports: node.face.ports.length,
    problems: node.problems?.lines.length ?? 0,
  };
  const said = one
    ? t('announce-node', one)
    : count > 1
      ? t('announce-many', { count })
      : (edge?.ariaLabel ?? '');
  return (
    <p className="ui-hidden" role="status">
      {said}
    </p>
  );
}
