import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { StudioContext } from '#src/app/hooks.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import { ContactTable } from '#src/live/ContactTable.tsx';
import '#src/live/live-room.css';
import { contact } from './lines.ts';

const studio = testStudio();

const meta = {
  title: 'Live/Contacts',
  component: ContactTable,
  args: {
    contacts: [contact(), contact({ id: 'c8', step: null, status: 'queued' })],
    problems: [],
    onPlay: fn(),
  },
  decorators: [
    (Story) => (
      <StudioContext value={studio}>
        <Story />
      </StudioContext>
    ),
  ],
} satisfies Meta<typeof ContactTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Two: Story = {
  play: async ({ canvasElement, args }) => {
    const list = within(canvasElement);
    await expect(list.getByRole('table', { name: '2 contacts' })).toBeVisible();
    await expect(list.getByText('Waits for an agent')).toBeVisible();
    const [first] = list.getAllByRole('button', { name: 'Open in the player: Sanne de Vries' });
    await userEvent.click(first!);
    await expect(args.onPlay).toHaveBeenCalledWith('c7');
  },
};
export const None: Story = { args: { contacts: [] } };
export const Opening: Story = { args: { contacts: undefined } };
export const Failed: Story = {
  args: { problems: [{ code: 'page.no-host', severity: 'error', where: {}, params: {} }] },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('alert')).toHaveTextContent('The host does not answer');
  },
};
