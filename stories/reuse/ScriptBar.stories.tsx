import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { readFlow, type UiLanguage } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { Inspector } from '#src/inspector/Inspector.tsx';
// Loaded when it is first used: here before, since machines are busy.
import '#src/reuse/acts.ts';
import { makeItsScript, openItsScript } from '#src/reuse/commands.ts';
import orderStatus from '../../examples/bicycle-shop/order-status.flow.json?raw';
import sayGoodbye from '../../examples/bicycle-shop/say-goodbye.flow.json?raw';
import webChat from '../../examples/bicycle-shop/web-chat.flow.json?raw';
import { Stage, studioFor } from '../inspector/Stage.tsx';

function Scripted({ studio }: { studio: Studio }) {
  return (
    <Stage studio={studio}>
      <Inspector scripts={[openItsScript, makeItsScript]} />
    </Stage>
  );
}

const meta = {
  title: 'Reuse/Script of a node',
  component: Scripted,
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Scripted>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A node selected that runs a script; without it there, that can be made. */
function running(texts: readonly string[], language: UiLanguage = 'en'): Studio {
  const flows = texts.flatMap((text) => readFlow(text).value ?? []);
  const studio = studioFor(flows, language);
  studio.session.getState().select(['goodbye']);
  return studio;
}

export const Used: Story = {
  args: { studio: running([orderStatus, webChat, sayGoodbye]) },
  play: async ({ args: { studio } }) => {
    await expect(await screen.findByText('Used in 2 places')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Open its script' }));
    await expect(studio.session.getState().flowId).toBe('say-goodbye');
    await expect(studio.session.getState().trail).toHaveLength(1);
  },
};

export const NotThere: Story = {
  args: { studio: running([orderStatus]) },
  play: async ({ args: { studio } }) => {
    await userEvent.click(await screen.findByRole('button', { name: 'Make the script it runs' }));
    await waitFor(() => expect(studio.session.getState().flowId).toBe('say-goodbye'));
  },
};

export const InDutch: Story = { args: { studio: running([orderStatus, sayGoodbye], 'nl') } };
export const InFrench: Story = { args: { studio: running([orderStatus], 'fr') } };
