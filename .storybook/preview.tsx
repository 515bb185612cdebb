import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '#src/boot.ts';
import { UI_LANGUAGES, type UiLanguage } from '#runtime/index.ts';
import { WordsProvider } from '#src/i18n/WordsProvider.tsx';
import '#src/ui/tokens.css';
import '#src/ui/base.css';

// Machines are busy: what is waited for comes later there, and is missed all the same when it never does.
configure({ asyncUtilTimeout: 10_000 });

const SCHEMES = ['light', 'dark'];
const CONTRASTS = ['normal', 'more'];
const DENSITIES = ['comfortable', 'compact'];

const preview: Preview = {
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
  initialGlobals: { language: 'en', scheme: 'light', contrast: 'normal', density: 'comfortable' },
  globalTypes: {
    language: { description: 'Language of the studio', toolbar: { icon: 'globe', items: [...UI_LANGUAGES] } },
    scheme: { description: 'Colour scheme', toolbar: { icon: 'mirror', items: SCHEMES } },
    contrast: { description: 'Contrast', toolbar: { icon: 'contrast', items: CONTRASTS } },
    density: { description: 'Spacing', toolbar: { icon: 'component', items: DENSITIES } },
  },
  decorators: [
    (Story, { globals }) => {
      Object.assign(document.documentElement.dataset, {
        theme: globals['scheme'],
        contrast: globals['contrast'],
        density: globals['density'],
      });
      return (
        <WordsProvider language={globals['language'] as UiLanguage}>
          <Story />
        </WordsProvider>
      );
    },
  ],
};
export default preview;
