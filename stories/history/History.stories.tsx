import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { newFlow, renameFlow } from '#src/app/flows.ts';
import type { Studio } from '#src/app/studio.ts';
import History from '#src/history/History.tsx';
import { flows, Stage, studioFor } from '../inspector/Stage.tsx';

function Panel({ studio }: { studio: Studio }) {
  return (
    <Stage studio={studio} width={800}>
      <History />
    </Stage>
  );
}

const meta = {
  title: 'History/List',
  component: Panel,
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Panel>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Renamed in three flows, the last of them taken back. */
function changed(): Studio {
  const studio = studioFor(flows);
  for (const { id } of flows) {
    studio.session.getState().openFlow(id);
    renameFlow(studio, `New ${id}`);
  }
  studio.document.getState().undo();
  return studio;
}

export const Empty: Story = { args: { studio: studioFor(flows) } };

/** Each step can be held against what is now; a flow that was not there yet is told of. */
export const Compared: Story = {
  args: { studio: changed() },
  play: async ({ canvasElement, args: { studio } }) => {
    const compare = (row: number) =>
      userEvent.click(
        within(within(canvasElement).getAllByRole('row')[row]!).getByRole('button', { name: /^Compare/ }),
      );
    await compare(3);
    await expect(studio.session.getState().compared?.with).toMatchObject({ kind: 'step', count: 0 });
    await expect(studio.document.getState().past).toHaveLength(2);
    newFlow(studio, 'New');
    await waitFor(() => expect(within(canvasElement).getAllByRole('row')).toHaveLength(4));
    await compare(3);
    await expect(studio.session.getState().notice?.title).toContain('was not there');
  },
};

/** Enter goes to a change, and the mark with it. */
export const Changed: Story = {
  args: { studio: changed() },
  play: async ({ canvasElement, args: { studio } }) => {
    const rows = within(canvasElement).getAllByRole('row');
    await expect(rows.map((row) => row.dataset['state'])).toEqual(['undone', 'now', 'done', 'done']);
    await userEvent.tab();
    await userEvent.keyboard('{End}{Enter}');
    await expect(studio.document.getState().past).toHaveLength(0);
    await userEvent.click(rows[0]!);
    await expect(studio.document.getState().past).toHaveLength(3);
  },
};
