import type { Problem } from '#runtime/index.ts';
import { loadChannels } from '#src/app/channels.ts';
import type { Studio } from '#src/app/studio.ts';
import { createTeller } from '#src/document/sentences.ts';
import { loadLaterWords } from '#src/i18n/load.ts';
import { speak } from './speak.ts';

/** How many problems a notice lists. */
const LINES_MAX = 8;

/** Problems in sentences; past a screenful only their number. */
export async function sentencesOf(studio: Studio, problems: readonly Problem[]): Promise<string[]> {
  await Promise.all([loadLaterWords(), loadChannels(studio)]);
  const { uiLanguage } = studio.session.getState();
  const tell = createTeller(studio.nodes, studio.channels);
  const lines = problems.slice(0, LINES_MAX).map((problem) => tell(problem, uiLanguage));
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, speak(uiLanguage)('more-problems', { count: more })] : lines;
}
