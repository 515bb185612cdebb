import './boot.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstLanguage } from '#src/app/remember.ts';
import { loadLaterWords, loadWords } from '#src/i18n/load.ts';
import { everyPartNeeds } from '#src/ui/later.tsx';
import { DeskApp } from './DeskApp.tsx';
import { openScreen } from './open-screen.ts';
import '#src/ui/tokens.css';
import '#src/ui/base.css';

everyPartNeeds(() => loadLaterWords());
await loadWords(firstLanguage());
await loadLaterWords();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the desk.');
createRoot(root).render(
  <StrictMode>
    <DeskApp studio={openScreen()} />
  </StrictMode>,
);
