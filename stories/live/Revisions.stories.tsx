import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { RevisionTable } from '#src/live/RevisionTable.tsx';
import '#src/live/live-room.css';
import { revisions } from './lines.ts';

const meta = {
  title: 'Live/Revisions',
  component: RevisionTable,
  args: { revisions, onRollBack: fn() },
} satisfies Meta<typeof RevisionTable>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Going back is asked twice. */
export const Several: Story = {
  play: async ({ canvasElement, args }) => {
    const table = within(canvasElement);
    await expect(table.getAllByText(/^(Live|Draining|Retired)$/).map((one) => one.textContent)).toEqual([
      'Live',
      'Live',
      'Draining',
      'Retired',
    ]);
    await userEvent.click(table.getByRole('button', { name: 'Roll back aaaaaaaa' }));
    await expect(args.onRollBack).not.toHaveBeenCalled();
    await userEvent.click(table.getByRole('button', { name: 'All new contacts to aaaaaaaa' }));
    await expect(args.onRollBack).toHaveBeenCalledWith(revisions[2]);
  },
};
export const Dutch: Story = { globals: { language: 'nl', scheme: 'dark' } };
export const French: Story = { globals: { language: 'fr' } };
