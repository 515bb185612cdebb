import {
  BadgeCheck,
  Copy,
  FileDown,
  FlaskConical,
  ListRestart,
  Pencil,
  Play,
  RotateCcw,
  SquarePlay,
  Trash2,
  WandSparkles,
} from 'lucide-react';
import type { Scenario } from '#runtime/index.ts';
import type { Command } from '#src/app/command.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { scenariosOf } from '#src/document/edits/scenarios.ts';

type Acts = typeof import('./acts.ts');

/** The acts are loaded when one is first used. */
const act = (studio: Studio, run: (acts: Acts) => void) =>
  void import('./acts.ts').then(run, (thrown: unknown) =>
    studio.session.getState().set({ notice: { title: String(thrown), lines: [] } }),
  );

/** The scenario that is looked at. */
const chosen = ({ document, session }: Studio): Scenario | undefined => {
  const { scenario } = session.getState();
  return scenario === null ? undefined : scenariosOf(document.getState().project)[scenario];
};

const hasSome = ({ document }: Studio): boolean =>
  Object.keys(scenariosOf(document.getState().project)).length > 0;

const show: Command = {
  id: 'show-scenarios',
  group: 'view',
  words: 'scenarios.show',
  icon: FlaskConical,
  when: () => true,
  run({ session }) {
    const { drawer, set } = session.getState();
    set({ drawer: { ...drawer, tab: drawer.tab === 'scenarios' ? null : 'scenarios' } });
  },
};

export const keep: Command = {
  id: 'keep-scenario',
  group: 'simulate',
  words: 'scenarios.keep',
  icon: BadgeCheck,
  when: ({ session }) => (session.getState().recorded?.inputs.length ?? 0) > 0,
  run: ({ session }) => session.getState().set({ dialog: 'keep-scenario' }),
};

const runAll: Command = {
  id: 'run-scenarios',
  group: 'simulate',
  words: 'scenarios.run-all',
  icon: Play,
  when: hasSome,
  run: (studio) => act(studio, ({ runAll: all }) => all(studio)),
};

const runFailed: Command = {
  id: 'run-failed-scenarios',
  group: 'simulate',
  words: 'scenarios.run-failed',
  icon: ListRestart,
  when: ({ session }) => session.getState().scenariosFailing > 0,
  run: (studio) => act(studio, ({ runFailed: failed }) => failed(studio)),
};

const generate: Command = {
  id: 'generate-scenarios',
  group: 'simulate',
  words: 'scenarios.generate',
  icon: WandSparkles,
  when: (studio) => activeFlow(studio) !== undefined,
  run: (studio) => act(studio, ({ generate: make }) => make(studio)),
};

/** What is done with the scenario that is looked at. */
const ofChosen = (
  id: string,
  words: string,
  icon: Command['icon'],
  run: (acts: Acts, studio: Studio, scenario: Scenario) => void,
): Command => ({
  id: `${id}-scenario`,
  group: 'simulate',
  words: `scenarios.${words}`,
  ...(icon ? { icon } : {}),
  when: (studio) => chosen(studio) !== undefined,
  run: (studio) =>
    act(studio, (acts) => {
      const scenario = chosen(studio);
      if (scenario) run(acts, studio, scenario);
    }),
});

export const oneCommands: readonly Command[] = [
  ofChosen('run', 'run', RotateCcw, ({ run }, studio, one) => run(studio, [one])),
  ofChosen('open', 'open-in-simulator', SquarePlay, ({ openInSimulator }, studio, one) =>
    openInSimulator(studio, one),
  ),
  ofChosen('accept', 'accept', BadgeCheck, ({ acceptAll }, studio, one) => acceptAll(studio, one)),
  ofChosen('describe', 'facts', Pencil, (_, { session }) =>
    session.getState().set({ dialog: 'scenario-facts' }),
  ),
  ofChosen('duplicate', 'duplicate', Copy, ({ duplicate }, studio, one) => duplicate(studio, one)),
  ofChosen('save', 'save', FileDown, ({ save }, studio, one) => void save(studio, one)),
  ofChosen('remove', 'remove', Trash2, ({ remove }, studio, one) => remove(studio, [one])),
];

/** Every act on scenarios. */
export const scenarioCommands: readonly Command[] = [show, keep, runAll, runFailed, generate, ...oneCommands];
