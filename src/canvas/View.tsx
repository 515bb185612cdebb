import { Map as MapIcon, Scan, ZoomIn, ZoomOut } from 'lucide-react';
import { MiniMap, Panel, type ReactFlowState, useReactFlow, useStore } from 'reactflow';
import { useFormatter, useTranslations } from 'use-intl';
import { useSession, useStudio } from '#src/app/hooks.ts';
import type { Surface } from '#src/app/surface.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import type { CanvasThing } from './annotations.ts';
import { duration } from './useSurface.ts';

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
      {isMore && hasMap && (
        <MiniMap<CanvasThing>
          ariaLabel={t('minimap')}
          nodeClassName={classOnMap}
          nodeBorderRadius={12}
          pannable
          zoomable
        />
      )}
    </>
  );
}

/** Nodes in the hue of their group; what somebody gave a hue has that. */
function classOnMap(thing: CanvasThing): string {
  if (thing.type === 'step') return `ui-group-${thing.data.face.group}`;
  return `canvas-map-${thing.type} ui-hue-${thing.type === 'note' ? thing.data.note.hue : thing.data.group.hue}`;
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
