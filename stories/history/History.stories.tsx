import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { renameFlow } from '#src/app/flows.ts';
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
