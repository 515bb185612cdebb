import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { UiLanguage } from '#runtime/index.ts';
import { Effects } from '#src/simulator/ledger/Effects.tsx';
import { exampleStudio } from './example.ts';
import { Played, writes } from './Stage.tsx';

const meta = { title: 'Simulator/Effects', component: Effects } satisfies Meta<typeof Effects>;
export default meta;
type Story = StoryObj<typeof meta>;

const ROUTED = [writes('Hallo'), writes('1')];
const shown = (language: UiLanguage = 'en', acts = ROUTED): Story => ({
  render: () => (
    <Played studio={exampleStudio('support', language)} acts={acts}>
      <Effects />
    </Played>
  ),
});

/** What was done, with the address of a page to copy. */
export const Done: Story = {
  ...shown(),
  play: async ({ canvasElement }) => {
    const effects = within(canvasElement);
    await expect(effects.getByText(/^\d+ messages? · 1 screen pop or note/)).toBeVisible();
    await expect(effects.getByRole('button', { name: 'Copy the address' })).toBeVisible();
  },
};

/** What the nodes can do, without playing; a click leads to the node. */
const forecasting = exampleStudio();
export const Can: Story = {
  render: () => (
    <Played studio={forecasting} acts={[]}>
      <Effects />
    </Played>
  ),
  play: async ({ canvasElement }) => {
    const effects = within(canvasElement);
    await userEvent.click(effects.getByRole('radio', { name: 'What it can do' }));
    await userEvent.click(effects.getAllByRole('button', { name: 'What is it about?' })[0]!);
    await expect(forecasting.session.getState().selection.nodes).toEqual(['menu']);
  },
};

export const DoneDutch: Story = shown('nl');
export const CanFrench: Story = {
  ...shown('fr'),
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('radio', { name: 'Ce qu’il peut faire' }));
  },
};
export const Nothing: Story = shown('en', []);
