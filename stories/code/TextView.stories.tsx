import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Studio } from '#src/app/studio.ts';
import TextView from '#src/code/TextView.tsx';
import { flows, Stage, studioFor } from '../inspector/Stage.tsx';

/** The editor is large; on a busy machine it takes its time. */
const LOAD_MS = 25_000;
const SIZE = { width: 800, height: 400 };

function Text({ studio }: { studio: Studio }) {
  return (
    <Stage studio={studio} width={SIZE.width}>
      <div style={SIZE}>
        <TextView />
      </div>
    </Stage>
  );
}

const meta = {
  title: 'Code/Text',
  component: Text,
  args: { studio: studioFor(flows) },
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Text>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The flow, then its script, in the editor that is loaded for it. */
export const FlowAndScript: Story = {
  play: async ({ canvasElement }) => {
    const text = () => canvasElement.querySelector('.view-lines')?.textContent ?? '';
    await waitFor(() => expect(text()).toContain('routewright/flow'), { timeout: LOAD_MS });
    await userEvent.click(within(canvasElement).getByRole('radio', { name: 'Script' }));
    await waitFor(() => expect(text()).toContain('routewright/script'), { timeout: LOAD_MS });
  },
};
