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

const preview: Preview = {
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
  initialGlobals: { language: 'en', scheme: 'light' },
  globalTypes: {
    language: { description: 'Language of the studio', toolbar: { icon: 'globe', items: [...UI_LANGUAGES] } },
    scheme: { description: 'Colour scheme', toolbar: { icon: 'contrast', items: SCHEMES } },
  },
  decorators: [
    (Story, { globals }) => {
      document.documentElement.style.colorScheme = String(globals['scheme']);
      return (
        <WordsProvider language={globals['language'] as UiLanguage}>
          <Story />
        </WordsProvider>
      );
    },
  ],
};
export default preview;
