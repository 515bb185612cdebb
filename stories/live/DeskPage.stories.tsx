import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, within } from 'storybook/test';
import { ChooseAgent } from '#src/live/ChooseAgent.tsx';
import { LogIn } from '#src/live/DeskPage.tsx';

const meta = {
  title: 'Live/DeskPage',
  component: ChooseAgent,
  args: {
    agent: null,
    onChoose: fn(),
    ask: async () => ({ value: { agents: [{ id: 'noor', name: 'Noor Jansen' }] } }),
  },
} satisfies Meta<typeof ChooseAgent>;
export default meta;
type Story = StoryObj<typeof meta>;

/** An administrator takes any desk. */
export const Choose: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: /Choose an agent/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Noor Jansen' }));
    await expect(args.onChoose).toHaveBeenCalledWith('noor');
  },
};

export const Stranger: Story = {
  render: () => <LogIn />,
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button', { name: 'Log in' })).toBeVisible();
  },
};
