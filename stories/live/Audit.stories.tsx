import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { StudioContext } from '#src/app/hooks.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import { AuditTable } from '#src/live/AuditTable.tsx';
import '#src/live/doubts.css';
import '#src/live/live-room.css';
import { entries } from './lines.ts';

const studio = testStudio();

const meta = {
  title: 'Live/Audit',
  component: AuditTable,
  args: { trail: { entries, hasMore: false }, onMore: fn(async () => {}) },
  decorators: [
    (Story) => (
      <StudioContext value={studio}>
        <Story />
      </StudioContext>
    ),
  ],
} satisfies Meta<typeof AuditTable>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Sentences of who did what; a code that this page does not know is told as it is. */
export const Several: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement);
    const sentences = table.getAllByRole('rowheader').map(({ textContent }) => textContent);
    await expect(sentences.slice(0, 2)).toEqual([
      'Dropped what was in doubt',
      'Took what was in doubt as arrived',
    ]);
    await expect(sentences).toContain('something.newer x');
    await expect(table.getByText('cccccccc, for 20 % of new contacts')).toBeVisible();
    await expect(table.queryByRole('button')).toBeNull();
  },
};
export const More: Story = {
  args: { trail: { entries, hasMore: true } },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Show more' }));
    await expect(args.onMore).toHaveBeenCalledOnce();
  },
};
export const Dutch: Story = { globals: { language: 'nl', scheme: 'dark' } };
export const French: Story = { globals: { language: 'fr' } };
