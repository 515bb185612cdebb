import { Suspense } from 'react';
import { StudioContext, useSession } from '#src/app/hooks.ts';
import { LoadWords } from '#src/app/LoadWords.tsx';
import { Shell } from '#src/app/Shell.tsx';
import type { Studio } from '#src/app/studio.ts';
import { Canvas } from '#src/canvas/Canvas.tsx';
import { Toolbar } from '#src/commands/Toolbar.tsx';
import { CreatingContext } from '#src/fields/creating.ts';
import { FileMenu } from '#src/files/FileMenu.tsx';
import { WordsProvider } from '#src/i18n/WordsProvider.tsx';
import { later } from '#src/ui/later.tsx';
import { creating } from './creating.ts';

const CanvasActs = later(() => import('./CanvasActs.tsx'), { where: 'over', isSoon: true });
const FileActs = later(() => import('./FileActs.tsx'), { where: 'over', isSoon: true });
const Shortcuts = later(() => import('./Shortcuts.tsx'), { where: 'over' });
const Palette = later(async () => ({ default: (await import('#src/palette/Palette.tsx')).Palette }));
const QuickAdd = later(async () => ({ default: (await import('#src/palette/QuickAdd.tsx')).QuickAdd }), {
  where: 'over',
});
const Clipboard = later(async () => ({ default: (await import('#src/clipboard/Clipboard.tsx')).Clipboard }), {
  where: 'over',
});
const Changes = later(() => import('#src/changes/Changes.tsx'));
const Dialogs = later(() => import('./Dialogs.tsx'), { where: 'over', isSoon: true });
const Find = later(() => import('#src/find/Find.tsx'));
const History = later(() => import('#src/history/History.tsx'));
const Outline = later(() => import('#src/outline/Outline.tsx'));
const Scenarios = later(() => import('#src/scenarios/Scenarios.tsx'));
const Inspector = later(() => import('./Inspecting.tsx'), { isSoon: true });
const Problems = later(async () => ({ default: (await import('#src/problems/Problems.tsx')).Problems }));
const FlowSettings = later(
  async () => ({ default: (await import('#src/inspector/FlowSettings.tsx')).FlowSettings }),
  { where: 'over' },
);
const Texts = later(() => import('#src/texts/Texts.tsx'));
const TextView = later(() => import('#src/code/TextView.tsx'));
const Tour = later(() => import('#src/tour/Tour.tsx'), { where: 'over' });
const Workspace = later(() => import('#src/workspace/Workspace.tsx'));
/** What plays flows compiles them first. */
const withCompiler = <T,>(room: Promise<T>): Promise<T> =>
  Promise.all([room, import('#src/document/check.ts')]).then(([loaded]) => loaded);

const Simulator = later(() => withCompiler(import('#src/simulator/Simulator.tsx')));
const Desks = later(() => withCompiler(import('#src/simulator/Desks.tsx')));
const Desk = later(() => import('#src/desk/Desk.tsx'));
const LiveRoom = later(() => import('#src/live/LiveRoom.tsx'));

/** The rooms of the studio in the shell's slots. */
export function App({ studio }: { studio: Studio }) {
  return (
    <StudioContext value={studio}>
      <CreatingContext value={creating}>
        <Rooms />
      </CreatingContext>
    </StudioContext>
  );
}

function Rooms() {
  const language = useSession((state) => state.uiLanguage);
  const inFlows = useSession((state) => state.place === 'flows');
  const hasTour = useSession((state) => state.tour !== null);
  const hasDialog = useSession((state) => state.dialog !== null);
  return (
    <WordsProvider language={language}>
      <LoadWords>
        <Shell
          tools={
            <>
              <Toolbar />
              {inFlows && (
                <Suspense fallback={null}>
                  <FlowSettings />
                </Suspense>
              )}
            </>
          }
          files={<FileMenu acts={FileActs} />}
          palette={
            <Suspense fallback={null}>
              <Palette />
            </Suspense>
          }
          canvas={
            <>
              <Canvas menu={CanvasActs} />
              <Suspense fallback={null}>
                <QuickAdd />
                <Clipboard />
              </Suspense>
            </>
          }
          inspector={<Inspector />}
          simulator={<Simulator />}
          drawer={{
            problems: <Problems />,
            outline: <Outline />,
            find: <Find />,
            texts: <Texts />,
            text: <TextView />,
            history: <History />,
            changes: <Changes />,
            scenarios: <Scenarios />,
          }}
          workspace={<Workspace />}
          desk={<Desks desk={Desk} />}
          live={<LiveRoom />}
        />
        <Suspense fallback={null}>
          <Shortcuts />
        </Suspense>
        {hasTour && (
          <Suspense fallback={null}>
            <Tour />
          </Suspense>
        )}
        {hasDialog && (
          <Suspense fallback={null}>
            <Dialogs />
          </Suspense>
        )}
      </LoadWords>
    </WordsProvider>
  );
}
