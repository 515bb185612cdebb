import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentType, Suspense, useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { LoadWords } from '#src/app/LoadWords.tsx';
import { WordsProvider } from '#src/i18n/WordsProvider.tsx';
import { later } from '#src/ui/later.tsx';
import '#src/ui/tokens.css';
import '#src/ui/base.css';

type Where = 'place' | 'over';

/** A part that cannot be loaded so many times. */
function partFailing(times: number, where: Where): ComponentType {
  let left = times;
  return later(
    () =>
      left-- > 0
        ? Promise.reject(new Error('Failed to fetch dynamically imported module'))
        : Promise.resolve({ default: () => <p>It is here.</p> }),
    { where },
  );
}

interface RoomProps {
  /** How many times it cannot be loaded. */
  times: number;
  language: 'en' | 'nl' | 'fr';
  where: Where;
}

function Room({ times, language, where }: RoomProps) {
  const [Part] = useState(() => partFailing(times, where));
  return (
    <WordsProvider language={language}>
      <LoadWords>
        <main style={{ width: 360, height: 240 }}>
          <Suspense fallback={<p>Loading…</p>}>
            <Part />
          </Suspense>
        </main>
      </LoadWords>
    </WordsProvider>
  );
}

const meta = {
  title: 'UI/Later',
  component: Room,
  args: { times: 1, language: 'en', where: 'place' },
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Room>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It says so where it would be, and is there once it can be loaded. */
export const TriedAgain: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('could not be loaded');
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText('It is here.')).toBeVisible();
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};

/** What a browser keeps in mind as not to be loaded, it forgets with the page. */
export const FailedAgain: Story = {
  args: { times: 9, language: 'nl' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Opnieuw proberen' }));
    await expect(await canvas.findByRole('button', { name: 'De pagina opnieuw laden' })).toBeVisible();
  },
};

/** What lies over the page says so there. */
export const OverThePage: Story = { args: { times: 9, language: 'fr', where: 'over' } };
