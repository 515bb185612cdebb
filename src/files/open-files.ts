import type { Given } from '#src/app/pickers.ts';
import type { Studio } from '#src/app/studio.ts';
import { notify } from './notices.ts';
import { speak } from './speak.ts';

/** Opens files one after the other, each as one step of the history, until one cannot be opened. Never rejects. */
export async function openFiles(studio: Studio, files: readonly Given[]): Promise<void> {
  try {
    const { openFile } = await import('./open.ts');
    for (const file of files) if (!(await openFile(studio, file))) return;
  } catch (thrown) {
    tellUnread(studio, thrown);
  }
}

export function tellUnread(studio: Studio, thrown: unknown): void {
  const t = speak(studio.session.getState().uiLanguage);
  notify(studio, { title: t('not-read', { reason: String(thrown) }), lines: [] });
}
