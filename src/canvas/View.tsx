import { Scan, ZoomIn, ZoomOut } from 'lucide-react';
import { MiniMap, Panel, type ReactFlowState, useStore } from 'reactflow';
import { useTranslations } from 'use-intl';
import type { Surface } from '#src/app/surface.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import type { CanvasNode } from './nodes.ts';

/** Whether some node is out of sight, in part or whole. */
function isMoreThanInView({ nodes, transform: [x, y, zoom], width, height }: ReactFlowState): boolean {
  return nodes.some(
    ({ position, width: across = 0, height: down = 0 }) =>
      position.x * zoom + x < 0 ||
      position.y * zoom + y < 0 ||
      (position.x + across) * zoom + x > width ||
      (position.y + down) * zoom + y > height,
  );
}

/** The buttons for the view; and the map of the flow, over which nothing lies while all of it is in view. */
export function View({ surface }: { surface: Surface }) {
  const t = useTranslations('canvas');
  const isMore = useStore(isMoreThanInView);
  return (
    <>
      <Panel position="bottom-left" className="canvas-view" aria-label={t('view')} role="toolbar">
        <IconButton
          label={t('zoom-out')}
          icon={ZoomOut}
          placement="top"
          shortcut="-"
          onPress={surface.zoomOut}
        />
        <IconButton
          label={t('zoom-in')}
          icon={ZoomIn}
          placement="top"
          shortcut="+"
          onPress={surface.zoomIn}
        />
        <IconButton label={t('fit')} icon={Scan} placement="top" shortcut="F" onPress={surface.fit} />
      </Panel>
      {isMore && (
        <MiniMap<CanvasNode>
          ariaLabel={t('minimap')}
          nodeClassName={({ data }) => `ui-group-${data.face.group}`}
          nodeBorderRadius={12}
          pannable
          zoomable
        />
      )}
    </>
  );
}
