import type { Problem } from '#runtime/index.ts';
import { download } from '#src/app/download.ts';
import type { SessionNotice } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import { speak } from './speak.ts';
import type { Trouble } from './start.ts';

export const notify = ({ session }: Studio, notice: SessionNotice): void =>
  session.getState().set({ notice });

/** Problems in sentences, by what says them; nothing where that cannot be loaded. */
const linesOf = (studio: Studio, problems: readonly Problem[]): Promise<string[]> =>
  import('./sentences.ts').then(
    ({ sentencesOf }) => sentencesOf(studio, problems),
    () => [],
  );

const downloadOf = (stored: unknown, label: string) => ({
  label,
  run: () => download('kept-project.json', JSON.stringify(stored, null, 2)),
});

/** What went wrong while the studio opened, in words. */
export async function tellTrouble(studio: Studio, trouble: Trouble): Promise<void> {
  const t = speak(studio.session.getState().uiLanguage);
  switch (trouble.kind) {
    case 'broken':
      return notify(studio, {
        title: t('stored-broken'),
        lines: [t('stored-broken-help'), ...(await linesOf(studio, trouble.problems))],
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
        lines: [t('served-broken-help'), ...(await linesOf(studio, trouble.problems))],
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

/** One after the other: the last stays. */
export async function tellTroubles(studio: Studio, troubles: readonly Trouble[]): Promise<void> {
  for (const trouble of troubles) await tellTrouble(studio, trouble);
}
