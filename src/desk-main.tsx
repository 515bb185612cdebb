import './boot.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstLanguage } from '#src/app/remember.ts';
import { loadLaterWords, loadWords } from '#src/i18n/load.ts';
import { everyPartNeeds } from '#src/ui/later.tsx';
import '#src/ui/tokens.css';
import '#src/ui/base.css';

everyPartNeeds(() => loadLaterWords());
const [{ DeskApp }, { openScreen }] = await Promise.all([
  import('./DeskApp.tsx'),
  import('./open-screen.ts'),
  loadWords(firstLanguage()).then(() => loadLaterWords()),
]);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the desk.');
createRoot(root).render(
  <StrictMode>
    <DeskApp studio={openScreen()} />
  </StrictMode>,
);
