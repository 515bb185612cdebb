import { type ComponentType, Suspense, useId, useRef, useState } from 'react';
import {
  Background,
  BackgroundVariant,
  type EdgeTypes,
  type NodeTypes,
  ReactFlow,
  ReactFlowProvider,
  type ReactFlowState,
  SelectionMode,
  useStore,
} from 'reactflow';
import { GRID } from '#runtime/index.ts';
import 'reactflow/dist/base.css';
import { useTranslations } from 'use-intl';
import { useFlow, useSession } from '#src/app/hooks.ts';
import { later } from '#src/ui/later.tsx';
import { Announcer } from './Announcer.tsx';
import { BoxView } from './BoxView.tsx';
import type { CanvasMenuProps } from './CanvasMenu.tsx';
import { detailOf, isShape } from './detail.ts';
import { EmptyFlow } from './EmptyFlow.tsx';
import { FrameView } from './FrameView.tsx';
import { createHeldView, HeldViewContext } from './held.ts';
import { NoteView } from './NoteView.tsx';
import { StepView } from './StepView.tsx';
import { useConnecting } from './useConnecting.ts';
import { useDimmed } from './useDimmed.ts';
import { useDrawing } from './useDrawing.ts';
import { useGivenSizes } from './useGivenSizes.ts';
import { useHeldPicture } from './useHeldPicture.ts';
import { useKeepInView } from './useKeepInView.ts';
import { useKeyboard } from './useKeyboard.ts';
import type { OpenMenu } from './useMenu.ts';
import { useOpenMenu } from './useOpenMenu.ts';
import { usePointer } from './usePointer.ts';
import { useReveal } from './useReveal.ts';
import { FIT, useSurface } from './useSurface.ts';
import { View } from './View.tsx';
import { WaysBar } from './WaysBar.tsx';
import { WayView } from './WayView.tsx';
import './canvas.css';

const Guides = later(() => import('./Guides.tsx'), { instead: () => null });
const ConnectPickers = later(() => import('./ConnectPickers.tsx'), { where: 'over', isSoon: true });
const CoverageBar = later(() => import('./CoverageBar.tsx'), { where: 'over' });
const LiveBar = later(() => import('./LiveBar.tsx'), { where: 'over' });
const ComparedView = later(() => import('./ComparedView.tsx'), { where: 'over' });

const nodeTypes: NodeTypes = { step: StepView, note: NoteView, frame: FrameView, box: BoxView };
const edgeTypes: EdgeTypes = { way: WayView };
/** The canvas as a whole takes the keyboard. */
const FOCUSABLE = { tabIndex: 0 };
const ADDS_TO_SELECTION = ['Shift', 'Meta', 'Control'];
/** The middle button. A finger always moves the view. */
const PAN_BUTTONS = [1];
const ZOOM = { min: 0.08, max: 2 };

interface Props {
  /** What a right click opens. */
  menu: ComponentType<CanvasMenuProps>;
}

/** The open flow, to draw on. */
export function Canvas({ menu }: Props) {
  const flow = useFlow();
  if (!flow) return null;
  // Another flow begins with its own view.
  return (
    <ReactFlowProvider key={flow.id}>
      <FlowCanvas name={flow.name} menu={menu} />
    </ReactFlowProvider>
  );
}

function FlowCanvas({ name, menu: Menu }: Props & { name: string }) {
  const t = useTranslations('canvas');
  const region = useRef<HTMLDivElement>(null);
  const howId = useId();
  useGivenSizes();
  const drawing = useDrawing();
  const { nodes, setMoving } = drawing;
  const { things, edges } = useDimmed(drawing);
  const connecting = useConnecting(region);
  const surface = useSurface(region, connecting.ask);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const openMenu = useOpenMenu(region, setMenu);
  const pointer = usePointer(setMoving);
  const isNear = useStore(isNearEnough);
  const isCompared = useSession((state) => state.compared !== null);
  const [held] = useState(createHeldView);
  const picture = useHeldPicture(region, held);
  useReveal();
  useKeepInView(region);
  // An empty flow has nothing to fit: its first node stays where it is dropped.
  const [fitView] = useState(nodes.length > 0);
  return (
    <div
      ref={region}
      className="canvas"
      {...FOCUSABLE}
      role="application"
      aria-label={name}
      aria-describedby={howId}
      data-connecting={pointer.isConnecting}
      data-near={isNear}
      data-compared={isCompared}
      onPointerDownCapture={pointer.onPointerDownCapture}
      onDoubleClick={openMenu.add}
      onKeyDown={useKeyboard(openMenu.byKeyboard)}
    >
      <p id={howId} hidden>
        {t('how')}
      </p>
      <ReactFlow
        nodes={things}
        edges={edges}
        fitView={fitView}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        {...pointer.handlers}
        {...openMenu.handlers}
        {...picture}
        {...STATIC}
      >
        <Dots />
        <HeldViewContext value={held}>
          <View surface={surface} />
        </HeldViewContext>
        <WaysBar />
        <AtTimes guides={pointer.guides} />
      </ReactFlow>
      {nodes.length === 0 && <EmptyFlow />}
      <Announcer nodes={nodes} edges={edges} />
      <Suspense fallback={null}>
        {connecting.asked && <ConnectPickers connecting={connecting} nodes={nodes} />}
        {menu && <Menu open={menu} nodes={nodes} onClose={() => setMenu(null)} />}
      </Suspense>
    </div>
  );
}

/** The grid, as long as its dots can be told from each other. */
function Dots() {
  const isFar = useStore(isFarOff);
  return isFar ? null : <Background variant={BackgroundVariant.Dots} gap={GRID} size={1.5} />;
}

const isFarOff = (state: ReactFlowState): boolean => isShape(detailOf(state));

/** What is over the flow while it is asked for, or something is dragged. */
function AtTimes({ guides }: Pick<ReturnType<typeof usePointer>, 'guides'>) {
  const isCompared = useSession((state) => state.compared !== null);
  const hasCoverage = useSession((state) => state.showsCoverage);
  const hasLive = useSession((state) => state.showsLive && !state.showsCoverage);
  return (
    <>
      <Suspense>{guides.length > 0 && <Guides guides={guides} />}</Suspense>
      <Suspense>{hasCoverage && <CoverageBar />}</Suspense>
      <Suspense>{hasLive && <LiveBar />}</Suspense>
      <Suspense>{isCompared && <ComparedView />}</Suspense>
    </>
  );
}

/** Whether what stands on edges can be read. */
const isNearEnough = ({ transform: [, , zoom] }: ReactFlowState): boolean => zoom >= NEAR;
const NEAR = 0.75;

/** React Flow's number for an edge without a handle at its end. */
const NO_HANDLE = '008';

/** Nodes reach React Flow just before edges do: for a moment an edge can leave by a port that is gone. */
function onError(code: string, message: string): void {
  if (code !== NO_HANDLE) console.warn(message);
}

/** Settings that never change. The keyboard is ours; React Flow moves nodes with the arrow keys. */
const STATIC = {
  onError,
  fitViewOptions: FIT,
  minZoom: ZOOM.min,
  maxZoom: ZOOM.max,
  onlyRenderVisibleElements: true,
  nodesFocusable: false,
  edgesFocusable: false,
  edgesReconnectable: true,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  multiSelectionKeyCode: ADDS_TO_SELECTION,
  selectionMode: SelectionMode.Partial,
  // As in other drawing tools: drag selects, scrolling and Space or the middle button move, Control and scroll zooms.
  selectionOnDrag: true,
  panOnDrag: PAN_BUTTONS,
  panOnScroll: true,
  panOnScrollSpeed: 1,
  zoomOnDoubleClick: false,
  attributionPosition: 'bottom-center',
} as const;
