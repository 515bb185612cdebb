import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { StudioContext } from '#src/app/hooks.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import { Doubts } from '#src/live/Doubts.tsx';
import type { Settled } from '#src/live/doubts.ts';
import '#src/live/live-room.css';
import { doubt, doubts } from './lines.ts';

const studio = testStudio();
const NO_HOST = { code: 'page.no-host', severity: 'error', where: {}, params: {} } as const;

const meta = {
  title: 'Live/Doubts',
  component: Doubts,
  args: {
    view: { count: doubts.length, doubts },
    settle: fn(async (): Promise<Settled> => ({ is: 'done' })),
  },
  decorators: [
    (Story) => (
      <StudioContext value={studio}>
        <Story />
      </StudioContext>
    ),
  ],
} satisfies Meta<typeof Doubts>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What is settled goes; who did it goes on with the next. */
export const Several: Story = {
  play: async ({ canvasElement, args }) => {
    const place = within(canvasElement);
    await expect(place.getByRole('table', { name: '4 in doubt' })).toBeVisible();
    await expect(place.getByText('POST orders.derodefiets.example')).toBeVisible();
    await userEvent.click(place.getByRole('button', { name: 'It arrived Sanne de Vries' }));
    await expect(args.settle).toHaveBeenCalledWith(doubts[0], 'sent');
    await expect(await place.findByRole('table', { name: '3 in doubt' })).toBeVisible();
    await expect(place.queryByText('Sanne de Vries')).toBeNull();
    await expect(place.getByText(/^Taken as arrived: Sanne de Vries. 3 still/)).toHaveRole('status');
    await waitFor(() => expect(place.getAllByRole('row')[1]).toHaveFocus());
  },
};

/** Dropping is asked twice, and one is back where one was; after the last one it is said that there is none. */
export const Dropped: Story = {
  args: { view: { count: 1, doubts: [doubt()] } },
  play: async ({ canvasElement, args }) => {
    const place = within(canvasElement);
    const drop = () => place.getByRole('button', { name: 'Drop ********5678' });
    await userEvent.click(drop());
    await expect(place.getByText('The contact hears that it failed.')).toBeVisible();
    await waitFor(() => expect(place.getByRole('button', { name: 'Cancel' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(drop()).toHaveFocus());
    await expect(args.settle).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(place.getByRole('button', { name: 'Drop it' }));
    await expect(args.settle).toHaveBeenCalledWith(doubt(), 'drop');
    await expect(await place.findByText('Nothing is in doubt')).toBeVisible();
    await waitFor(() => expect(place.getByRole('region', { name: 'In doubt' })).toHaveFocus());
  },
};

/** Somebody else was first. */
export const Gone: Story = {
  args: { settle: fn(async (): Promise<Settled> => ({ is: 'gone' })) },
  play: async ({ canvasElement }) => {
    const place = within(canvasElement);
    await userEvent.click(place.getByRole('button', { name: 'Send again v***@example.org' }));
    await expect(await place.findByText(/^This was settled already: v/)).toHaveRole('status');
    await expect(place.getByRole('table', { name: '3 in doubt' })).toBeVisible();
  },
};

/** What the host did not do stays. */
export const Failed: Story = {
  args: { settle: fn(async (): Promise<Settled> => ({ is: 'failed', problems: [NO_HOST] })) },
  play: async ({ canvasElement }) => {
    const place = within(canvasElement);
    await userEvent.click(place.getByRole('button', { name: 'Send again v***@example.org' }));
    await expect(await place.findByRole('alert')).toHaveTextContent('The host does not answer');
    await expect(place.getByRole('table', { name: '4 in doubt' })).toBeVisible();
  },
};

export const TooMany: Story = {
  args: { view: { count: 1_204, doubts } },
  play: async ({ canvasElement }) => {
    const place = within(canvasElement);
    await expect(place.getByRole('table', { name: /^1,204 in doubt, of which these/ })).toBeVisible();
  },
};
export const None: Story = { args: { view: { count: 0, doubts: [] } } };
export const Opening: Story = { args: { view: undefined } };
export const Dutch: Story = { globals: { language: 'nl', scheme: 'dark' } };
export const French: Story = { globals: { language: 'fr' } };
