import { Suspense } from 'react';
import { StudioContext, useSession } from '#src/app/hooks.ts';
import { LoadWords } from '#src/app/LoadWords.tsx';
import { Shell } from '#src/app/Shell.tsx';
import type { Studio } from '#src/app/studio.ts';
import { Canvas } from '#src/canvas/Canvas.tsx';
import { arrangeCommands } from '#src/canvas/commands/arrange.ts';
import { fold, group, ungroup } from '#src/canvas/commands/groups.ts';
import { insertOnEdge, onlyWays, selectFollowing, selectPreceding } from '#src/canvas/commands/ways.ts';
import { clipboardCommands } from '#src/clipboard/commands.ts';
import { showText } from '#src/code/commands.ts';
import { duplicate, remove, selectAll } from '#src/commands/selection.ts';
import { Toolbar } from '#src/commands/Toolbar.tsx';
import { useShortcuts } from '#src/commands/useShortcuts.ts';
import { add, fit } from '#src/commands/view.ts';
import { CreatingContext } from '#src/fields/creating.ts';
import { FileMenu } from '#src/files/FileMenu.tsx';
import { WordsProvider } from '#src/i18n/WordsProvider.tsx';
import { publishFlow } from '#src/live/commands.ts';
import { publishCommands } from '#src/publish/commands.ts';
import {
  extractScript,
  inlineScript,
  insertSnippet,
  keepSnippet,
  makeItsScript,
  newFrom,
  openItsScript,
} from '#src/reuse/commands.ts';
import { runToHere, toggleBreakpoint } from '#src/simulator/commands.ts';
import { later } from '#src/ui/later.tsx';
import { allCommands } from './allCommands.ts';
import { creating } from './creating.ts';

const Palette = later(async () => ({ default: (await import('#src/palette/Palette.tsx')).Palette }));
const QuickAdd = later(async () => ({ default: (await import('#src/palette/QuickAdd.tsx')).QuickAdd }), {
  where: 'over',
});
const Clipboard = later(async () => ({ default: (await import('#src/clipboard/Clipboard.tsx')).Clipboard }), {
  where: 'over',
});
const Changes = later(() => import('#src/changes/Changes.tsx'));
const Dialogs = later(() => import('./Dialogs.tsx'), { where: 'over' });
const Find = later(() => import('#src/find/Find.tsx'));
const History = later(() => import('#src/history/History.tsx'));
const Outline = later(() => import('#src/outline/Outline.tsx'));
const Scenarios = later(() => import('#src/scenarios/Scenarios.tsx'));
const Inspector = later(async () => ({ default: (await import('#src/inspector/Inspector.tsx')).Inspector }));
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

const onCanvas = [
  insertOnEdge,
  add,
  ...clipboardCommands,
  duplicate,
  remove,
  selectAll,
  group,
  ungroup,
  fold,
  selectFollowing,
  selectPreceding,
  onlyWays,
  toggleBreakpoint,
  runToHere,
  openItsScript,
  makeItsScript,
  extractScript,
  inlineScript,
  insertSnippet,
  keepSnippet,
  ...arrangeCommands,
  showText,
  fit,
];

/** What becomes of a flow that is done. */
const outwardCommands = [publishFlow, ...publishCommands];
/** Other ways to a new flow. */
const beginCommands = [newFrom];
const scriptCommands = [openItsScript, makeItsScript];

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
  useShortcuts(allCommands);
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
          files={<FileMenu begins={beginCommands} more={outwardCommands} />}
          palette={
            <Suspense fallback={null}>
              <Palette />
            </Suspense>
          }
          canvas={
            <>
              <Canvas commands={onCanvas} />
              <Suspense fallback={null}>
                <QuickAdd />
                <Clipboard />
              </Suspense>
            </>
          }
          inspector={<Inspector arranging={arrangeCommands} scripts={scriptCommands} />}
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
