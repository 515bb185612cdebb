import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { FloorTables } from '#src/live/Floor.tsx';
import '#src/live/live-room.css';
import { floor, NOW } from './lines.ts';

const meta = {
  title: 'Live/Floor',
  component: FloorTables,
  args: { floor, now: NOW + 5_000 },
} satisfies Meta<typeof FloorTables>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The queue in which most wait is first; times go on by the clock of the host. */
export const Busy: Story = {
  play: async ({ canvasElement }) => {
    const [queues, agents] = within(canvasElement).getAllByRole('table');
    const cells = (table: HTMLElement | undefined, row: number) =>
      within(within(table!).getAllByRole('row')[row]!)
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    await expect(cells(queues, 1)).toEqual(['12', '7:05', '0']);
    await expect(cells(agents, 1)).toEqual(['Available', '1:05:05', '2 of 4']);
    await expect(within(agents!).getByText('RONA')).toBeVisible();
  },
};
export const Dutch: Story = { globals: { language: 'nl' } };
export const French: Story = { globals: { language: 'fr', scheme: 'dark' } };
export const Nobody: Story = { args: { floor: { now: NOW, queues: [], agents: [] } } };
