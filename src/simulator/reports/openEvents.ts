import { sayProblem } from '#runtime/index.ts';
import { pickFiles } from '#src/app/pickers.ts';
import type { Studio } from '#src/app/studio.ts';
import { speakIn } from '#src/i18n/speak.ts';
import type { SimulatorStore } from '../store.ts';
import { playEvents, readEvents } from './events.ts';

/** The most problems of a file that are listed. */
const LISTED_MAX = 8;

/** Lets somebody choose a file of events, and plays it on the flow as it is now. */
export async function openEvents(studio: Studio, simulator: SimulatorStore): Promise<void> {
  const [file] = await pickFiles(['.jsonl', '.ndjson']);
  const { simulation, take } = simulator.getState();
  if (!file || !simulation) return;
  const { uiLanguage, set } = studio.session.getState();
  const t = speakIn('times', uiLanguage);
  const { events, others, problems } = readEvents(await file.text());
  const lines = problems
    .slice(0, LISTED_MAX)
    .map((one) => `${one.where.path ?? ''}: ${sayProblem(one, uiLanguage, studio.nodes)}`);
  const played = playEvents(simulation.scene, events);
  if (played) take(played, events.length);
  if (!played || problems.length > 0)
    return set({ notice: { title: t(played ? 'events-some' : 'events-none', { name: file.name }), lines } });
  if (others > 0)
    set({
      notice: { title: t('events-anew', { count: others }), lines: [], tone: 'neutral' },
    });
}
