import { lazy, Suspense } from 'react';
import { StudioContext, useSession } from '#src/app/hooks.ts';
import { Shell } from '#src/app/Shell.tsx';
import type { Studio } from '#src/app/studio.ts';
import { Canvas } from '#src/canvas/Canvas.tsx';
import { arrangeCommands } from '#src/canvas/commands/arrange.ts';
import { fold, group, ungroup } from '#src/canvas/commands/groups.ts';
import { insertOnEdge, onlyWays, selectFollowing, selectPreceding } from '#src/canvas/commands/ways.ts';
import { Clipboard } from '#src/clipboard/Clipboard.tsx';
import { clipboardCommands } from '#src/clipboard/commands.ts';
import { duplicate, remove, selectAll } from '#src/commands/selection.ts';
import { Toolbar } from '#src/commands/Toolbar.tsx';
import { useShortcuts } from '#src/commands/useShortcuts.ts';
import { add, fit } from '#src/commands/view.ts';
import { FileMenu } from '#src/files/FileMenu.tsx';
import { WordsProvider } from '#src/i18n/WordsProvider.tsx';
import { FlowSettings } from '#src/inspector/FlowSettings.tsx';
import { Inspector } from '#src/inspector/Inspector.tsx';
import { Palette } from '#src/palette/Palette.tsx';
import { QuickAdd } from '#src/palette/QuickAdd.tsx';
import { Problems } from '#src/problems/Problems.tsx';
import { publishCommands } from '#src/publish/commands.ts';
import { allCommands } from './allCommands.ts';

const Changes = lazy(() => import('#src/changes/Changes.tsx'));
const Dialogs = lazy(() => import('./Dialogs.tsx'));
const Find = lazy(() => import('#src/find/Find.tsx'));
const History = lazy(() => import('#src/history/History.tsx'));
const Outline = lazy(() => import('#src/outline/Outline.tsx'));
const Texts = lazy(() => import('#src/texts/Texts.tsx'));
const TextView = lazy(() => import('#src/code/TextView.tsx'));
const Workspace = lazy(() => import('#src/workspace/Workspace.tsx'));
const Simulator = lazy(() => import('#src/simulator/Simulator.tsx'));
const Desks = lazy(() => import('#src/simulator/Desks.tsx'));
const Desk = lazy(() => import('#src/desk/Desk.tsx'));

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
  ...arrangeCommands,
  fit,
];

/** The rooms of the studio in the shell's slots. */
export function App({ studio }: { studio: Studio }) {
  return (
    <StudioContext value={studio}>
      <Rooms />
    </StudioContext>
  );
}

function Rooms() {
  const language = useSession((state) => state.uiLanguage);
  const inFlows = useSession((state) => state.place === 'flows');
  const hasDialog = useSession((state) => state.dialog !== null);
  useShortcuts(allCommands);
  return (
    <WordsProvider language={language}>
      <Shell
        tools={
          <>
            <Toolbar />
            {inFlows && <FlowSettings />}
          </>
        }
        files={<FileMenu more={publishCommands} />}
        palette={<Palette />}
        canvas={
          <>
            <Canvas commands={onCanvas} />
            <QuickAdd />
            <Clipboard />
          </>
        }
        inspector={<Inspector arranging={arrangeCommands} />}
        simulator={<Simulator />}
        drawer={{
          problems: <Problems />,
          outline: <Outline />,
          find: <Find />,
          texts: <Texts />,
          text: <TextView />,
          history: <History />,
          changes: <Changes />,
        }}
        workspace={<Workspace />}
        desk={<Desks desk={Desk} />}
      />
      {hasDialog && (
        <Suspense fallback={null}>
          <Dialogs />
        </Suspense>
      )}
    </WordsProvider>
  );
}
