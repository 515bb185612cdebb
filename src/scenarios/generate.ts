import { activeFlow, type Studio } from '#src/app/studio.ts';
import { freeId } from '#src/document/edits/nodes.ts';
import { putScenario, scenariosOf } from '#src/document/edits/scenarios.ts';
import type { MadeUp } from './job.ts';
import { coverageOf } from './marks.ts';
import { runnerOf } from './runner.ts';
import { runsOf } from './runs.ts';
import { scenarioIn } from './words/useWords.ts';

/** Makes up scenarios for the ways of the open flow that none goes yet, and adds them as one step of the history. */
export async function generateMissing(studio: Studio): Promise<void> {
  const flow = activeFlow(studio);
  if (!flow || runsOf(studio).getState().making) return;
  const { session, document } = studio;
  const t = scenarioIn(session.getState().uiLanguage);
  const tell = (title: string, lines: string[] = []) =>
    session.getState().set({ notice: { title, lines, tone: 'neutral' } });
  tell(t('generating'));
  try {
    const runner = runnerOf(studio);
    await runner.runChanged();
    const madeUp = await runner.makeUp(flow.id);
    runsOf(studio).setState({ uncovered: new Map([[flow.id, madeUp.uncovered]]) });
    const missing = missingOf(studio, flow.id, madeUp);
    const count = missing.length;
    if (count > 0)
      document.getState().change({ key: 'scenarios.change-generate', params: { count } }, (project) => {
        for (const scenario of missing) {
          const id = freeId(scenariosOf(project), scenario.id);
          putScenario(project, { ...scenario, id, folder: t('generated') });
        }
      });
    tell(t('made', { count }), [t('uncoverable', { count: madeUp.uncovered.length })]);
  } catch (thrown) {
    tell(t('not-generated', { reason: String(thrown) }));
  }
}

/** Those that go a way which no other goes. */
function missingOf(studio: Studio, script: string, { scenarios }: MadeUp) {
  const covered = new Set(coverageOf(runsOf(studio).getState()).get(script)?.ways);
  return scenarios.flatMap(({ scenario, ways }) => {
    if (ways.every((way) => covered.has(way))) return [];
    for (const way of ways) covered.add(way);
    return [scenario];
  });
}
