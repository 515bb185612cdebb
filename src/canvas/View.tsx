import { Scan, ZoomIn, ZoomOut } from 'lucide-react';
import { MiniMap, Panel } from 'reactflow';
import { useTranslations } from 'use-intl';
import type { Surface } from '#src/app/surface.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import type { CanvasNode } from './nodes.ts';

/** The buttons for the view, and the map of the flow. */
export function View({ surface }: { surface: Surface }) {
  const t = useTranslations('canvas');
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
      <MiniMap<CanvasNode>
        ariaLabel={t('minimap')}
        nodeClassName={({ data }) => `ui-group-${data.face.group}`}
        nodeBorderRadius={12}
        pannable
        zoomable
      />
    </>
  );
}
