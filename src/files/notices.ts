import { type Problem, sayProblem } from '#runtime/index.ts';
import { download } from '#src/app/download.ts';
import type { SessionNotice } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import { speak } from './speak.ts';
import type { Trouble } from './start.ts';

/** How many problems a notice lists. */
const LINES_MAX = 8;

export const notify = ({ session }: Studio, notice: SessionNotice): void =>
  session.getState().set({ notice });

/** Problems in sentences; past a screenful only their number. */
export function sentencesOf({ session, nodes, channels }: Studio, problems: readonly Problem[]): string[] {
  const { uiLanguage } = session.getState();
  const lines = problems
    .slice(0, LINES_MAX)
    .map((problem) => sayProblem(problem, uiLanguage, nodes, undefined, channels));
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, speak(uiLanguage)('more-problems', { count: more })] : lines;
}

const downloadOf = (stored: unknown, label: string) => ({
  label,
  run: () => download('kept-project.json', JSON.stringify(stored, null, 2)),
});

/** What went wrong while the studio opened, in words. */
export function tellTrouble(studio: Studio, trouble: Trouble): void {
  const t = speak(studio.session.getState().uiLanguage);
  switch (trouble.kind) {
    case 'broken':
      return notify(studio, {
        title: t('stored-broken'),
        lines: [t('stored-broken-help'), ...sentencesOf(studio, trouble.problems)],
        tone: 'warning',
        actions: [downloadOf(trouble.stored, t('download'))],
      });
    case 'late':
      return notify(studio, {
        title: t('stored-late'),
        lines: [t('stored-late-help')],
        tone: 'warning',
        actions: [downloadOf(trouble.stored, t('download'))],
      });
    case 'served-broken':
      return notify(studio, {
        title: t('served-broken'),
        lines: [t('served-broken-help'), ...sentencesOf(studio, trouble.problems)],
      });
    case 'history-lost':
      return notify(studio, {
        title: t('history-lost'),
        lines: [t('history-lost-help')],
        tone: 'warning',
      });
    case 'unavailable':
      return notify(studio, {
        title: t('stored-unavailable'),
        lines: [t('stored-unavailable-help', { reason: trouble.reason })],
        tone: 'warning',
      });
  }
}
