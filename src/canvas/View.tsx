import { Map as MapIcon, Scan, ZoomIn, ZoomOut } from 'lucide-react';
import { Panel, type ReactFlowState, useReactFlow, useStore } from 'reactflow';
import { useFormatter, useTranslations } from 'use-intl';
import { useSession, useStudio } from '#src/app/hooks.ts';
import type { Surface } from '#src/app/surface.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import type { CanvasThing } from './annotations.ts';
import { allOf } from './extent.ts';
import { FlowMap } from './FlowMap.tsx';
import { duration } from './useSurface.ts';

/** Whether some of the flow is out of sight. */
function isMoreThanInView({ nodes, transform: [left, top, zoom], width, height }: ReactFlowState): boolean {
  if (nodes.length === 0) return false;
  const all = allOf(nodes as CanvasThing[]);
  return (
    all.x * zoom + left < 0 ||
    all.y * zoom + top < 0 ||
    (all.x + all.width) * zoom + left > width ||
    (all.y + all.height) * zoom + top > height
  );
}

/** The buttons for the view; and the map of the flow, over which nothing lies while all of it is in view. */
export function View({ surface }: { surface: Surface }) {
  const t = useTranslations('canvas');
  const { session } = useStudio();
  const isMore = useStore(isMoreThanInView);
  const hasMap = useSession((state) => state.minimap);
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
        <ZoomButton />
        <IconButton
          label={t('zoom-in')}
          icon={ZoomIn}
          placement="top"
          shortcut="+"
          onPress={surface.zoomIn}
        />
        <IconButton label={t('fit')} icon={Scan} placement="top" shortcut="F" onPress={surface.fit} />
        <IconButton
          label={t('toggle-minimap')}
          icon={MapIcon}
          placement="top"
          shortcut="M"
          isSelected={hasMap}
          onPress={() => session.getState().set({ minimap: !hasMap })}
        />
      </Panel>
      {isMore && hasMap && <FlowMap />}
    </>
  );
}

const zoomOf = ({ transform: [, , zoom] }: ReactFlowState): number => Math.round(zoom * 100) / 100;

/** How far the flow is enlarged; pressed, it is shown at its own size. */
function ZoomButton() {
  const t = useTranslations('canvas');
  const format = useFormatter();
  const flow = useReactFlow();
  const zoom = useStore(zoomOf);
  const percent = format.number(zoom, { style: 'percent' });
  return (
    <button
      type="button"
      className="canvas-zoom"
      aria-label={t('zoom-to', { percent })}
      title={t('zoom-to', { percent })}
      onClick={() => {
        flow.zoomTo(1, { duration: duration() }).catch(() => false);
      }}
    >
      {percent}
    </button>
  );
}
