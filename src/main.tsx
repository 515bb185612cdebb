import './boot.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { icons } from '#nodes/icons.ts';
import { nodes } from '#nodes/index.ts';
import { loadChannels } from '#src/app/channels.ts';
import { holdKeys } from '#src/app/early-keys.ts';
import { firstLanguage } from '#src/app/remember.ts';
import { keepSaved } from '#src/files/keep.ts';
import { loadProject } from '#src/files/start.ts';
import { loadLaterWords, loadWords } from '#src/i18n/load.ts';
import { everyPartNeeds, loadSoon } from '#src/ui/later.tsx';
import { App } from './App.tsx';
import { openStudio } from './open.ts';
import '#src/ui/tokens.css';
import '#src/ui/base.css';

holdKeys();
// What keys do is to be there with the first picture, or just after it.
import('./Shortcuts.tsx').catch(() => undefined);
const [start] = await Promise.all([loadProject(), loadWords(firstLanguage())]);
const studio = openStudio(start, { nodes, icons });
everyPartNeeds(() => Promise.all([loadLaterWords(), loadChannels(studio)]));
keepSaved(studio, start);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the studio.');
createRoot(root).render(
  <StrictMode>
    <App studio={studio} />
  </StrictMode>,
);

// What is opened by a key is typed into at once, and what opens at a button is at hand: it is there before.
const whenIdle = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 1_000));
whenIdle(() => void loadSoon());
whenIdle(() => void import('#src/live/find-host.ts').then(({ findHost }) => findHost(studio)));
