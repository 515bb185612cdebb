import { type KeyboardEvent, type ReactNode, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { later } from '#src/ui/later.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { room } from './focus.ts';
import { useSession, useStudio } from './hooks.ts';
import { leaveInspector, rememberOrigin } from './leaving.ts';
import { Rail } from './Rail.tsx';
import type { DrawerTab, Place } from './session.ts';
import { TopBar } from './TopBar.tsx';
import './shell.css';

/** What the rooms of the studio put on the screen. */
export interface Slots {
  /** Undo, redo and what else stands in the top bar. */
  tools: ReactNode;
  files: ReactNode;
  palette: ReactNode;
  canvas: ReactNode;
  inspector: ReactNode;
  simulator: ReactNode;
  drawer: Readonly<Record<DrawerTab, ReactNode>>;
  workspace: ReactNode;
  desk: ReactNode;
  /** What runs on the host, where one serves the studio. */
  live: ReactNode;
}

const Drawer = later(() => import('./Drawer.tsx'), { isSoon: true });

const CANVAS_ID = 'canvas';
const WORKSPACE_ID = 'workspace';
const DESK_ID = 'desk';
const LIVE_ID = 'live';
const PLACES = { flows: CANVAS_ID, workspace: WORKSPACE_ID, desk: DESK_ID, live: LIVE_ID } as const;
const SKIPS = {
  flows: 'skip',
  workspace: 'skip-workspace',
  desk: 'skip-desk',
  live: 'skip-live',
} as const;

/** The layout of the studio. It knows its rooms by slots only. */
export function Shell(slots: Slots) {
  const t = useTranslations('app');
  const paletteOpen = useSession((state) => state.paletteOpen);
  const place = useSession((state) => state.place);
  return (
    <div className="app-shell" data-palette={paletteOpen ? 'open' : 'folded'}>
      <a className="app-skip" href={`#${PLACES[place]}`} onClick={useGoToCanvas()}>
        {t(SKIPS[place])}
      </a>
      <TopBar tools={slots.tools} files={slots.files} />
      <Rail />
      {place === 'flows' ? <Flows {...slots} /> : <PlaceRoom id={place}>{slots[place]}</PlaceRoom>}
    </div>
  );
}

/** The canvas and all around it. */
function Flows(slots: Slots) {
  const t = useTranslations('app');
  return (
    <>
      <aside className="app-palette" aria-label={t('palette')} {...room('palette')}>
        {slots.palette}
      </aside>
      <div className="app-middle">
        <ShellNotice />
        <main className="app-canvas" id={CANVAS_ID} aria-label={t('canvas')} {...room('canvas')}>
          {slots.canvas}
        </main>
        <DrawerPlace slots={slots.drawer} />
      </div>
      <Inspector>{slots.inspector}</Inspector>
      <Simulator>{slots.simulator}</Simulator>
    </>
  );
}

/** The drawer has its place before it is loaded. */
function DrawerPlace({ slots }: { slots: Slots['drawer'] }) {
  const { tab, height } = useSession((state) => state.drawer);
  if (tab === null) return null;
  return (
    <Suspense fallback={<div className="app-drawer" style={{ height }} />}>
      <Drawer slots={slots} />
    </Suspense>
  );
}

/** A room of its own beside the flows, loaded when it is first opened. */
function PlaceRoom({ id, children }: { id: Exclude<Place, 'flows'>; children: ReactNode }) {
  const t = useTranslations('app');
  return (
    <main className="app-workspace" id={PLACES[id]} tabIndex={-1} aria-label={t(id)} {...room(id)}>
      <ShellNotice />
      <Suspense fallback={<p className="app-loading">{t('loading')}</p>}>{children}</Suspense>
    </main>
  );
}

function useGoToCanvas() {
  const { session } = useStudio();
  return (event: { preventDefault(): void }) => {
    const { place, surface } = session.getState();
    // The workspace is an element that the browser itself can give the keyboard to.
    if (place !== 'flows') return;
    event.preventDefault();
    surface?.focus();
  };
}

/** A message of the studio that stays until it is closed. */
function ShellNotice() {
  const t = useTranslations('app');
  const { session } = useStudio();
  const notice = useSession((state) => state.notice);
  if (!notice) return null;
  const close = () => session.getState().set({ notice: null });
  return (
    <Notice
      tone={notice.tone ?? 'danger'}
      title={notice.title}
      lines={notice.lines}
      actions={notice.actions ?? []}
      onClose={close}
      closeLabel={t('close-notice')}
    />
  );
}

/** Only while something is selected; Escape goes back to the outline for who came from there, else to the canvas. */
function Inspector({ children }: { children: ReactNode }) {
  const t = useTranslations('app');
  const studio = useStudio();
  const isOpen = useSession(
    ({ selection: { nodes, notes, edge } }) => nodes.length > 0 || notes.length > 0 || edge !== null,
  );
  if (!isOpen) return null;
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) leaveInspector(studio);
  };
  return (
    <aside
      className="app-inspector"
      aria-label={t('inspector')}
      onKeyDown={leave}
      onFocus={({ relatedTarget }) => rememberOrigin(studio, relatedTarget)}
      {...room('inspector')}
    >
      {children}
    </aside>
  );
}

/** Loaded when it is first opened. */
function Simulator({ children }: { children: ReactNode }) {
  const t = useTranslations('app');
  const isOpen = useSession((state) => state.simulatorOpen);
  if (!isOpen) return null;
  return (
    <aside className="app-simulator" aria-label={t('simulator')} {...room('simulator')}>
      <Suspense fallback={<p className="app-loading">{t('loading')}</p>}>{children}</Suspense>
    </aside>
  );
}
