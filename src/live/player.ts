import { drawScript, type Problem } from '#runtime/index.ts';
import type { ContactHistory } from '#runtime/live.ts';
import { startPlaying } from '#src/app/playing.ts';
import type { Studio } from '#src/app/studio.ts';
import { speakIn } from '#src/i18n/speak.ts';
import { ask } from './api.ts';
import { sayHere } from './say.ts';

/** Shows in the simulator's player what happened to a contact of the host. */
export async function openInPlayer(studio: Studio, contact: string): Promise<void> {
  const { value, problems = [] } = await ask<ContactHistory>(
    `contacts/${encodeURIComponent(contact)}/history`,
  );
  if (value) showHistory(studio, value);
  else tellFailed(studio, problems);
}

/** On its flow; where the open project has none of that id, the script is drawn, as one change. */
export function showHistory(studio: Studio, history: ContactHistory): void {
  const { document, session } = studio;
  const { script } = history;
  if (!Object.hasOwn(document.getState().project.flows, script.id))
    document.getState().change({ key: 'live.change-open-contact' }, (project) => {
      project.flows[script.id] = drawScript(script);
    });
  session.getState().openFlow(script.id);
  session.getState().set({ wantedHistory: { history } });
  startPlaying(studio);
}

function tellFailed(studio: Studio, problems: readonly Problem[]): void {
  const { uiLanguage, set } = studio.session.getState();
  const t = speakIn('floor', uiLanguage);
  const lines = problems.map((problem) => sayHere(problem, uiLanguage, studio.nodes));
  set({ notice: { title: t('player-failed'), lines } });
}
