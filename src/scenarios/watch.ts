import type { Studio } from '#src/app/studio.ts';
import { looking } from './looking.ts';
import { tellScreen } from './marks.ts';
import { runnerOf } from './runner.ts';

/** After a change this long without another, what it concerns is played again. In ms. */
const PAUSE = 600;

const watched = new WeakSet<Studio['session']>();

/** Plays scenarios when something of them changes, from now on, for as long as the studio is open. */
export function watchScenarios(studio: Studio): void {
  if (watched.has(studio.session)) return;
  watched.add(studio.session);
  const play = () => void runnerOf(studio).runChanged();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(play, PAUSE);
  };
  studio.document.subscribe((now, before) => {
    if (now.project !== before.project) soon();
  });
  studio.session.subscribe((now, before) => {
    if (now.compilerLoaded !== before.compilerLoaded || now.patternsLoaded !== before.patternsLoaded) soon();
  });
  looking.subscribe((now, before) => {
    if (now.channel !== before.channel || now.language !== before.language || now.tag !== before.tag)
      tellScreen(studio);
  });
  if (studio.session.getState().compilerLoaded) play();
}
