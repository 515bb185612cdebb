import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { StepCount } from '#runtime/live.ts';
import LiveMark from '#src/canvas/LiveMark.tsx';
import '#src/canvas/node.css';

/** On a node, as far as one sees it. */
function OnNode({ detail, ...count }: StepCount & { detail: 'full' | 'brief' | 'block' }) {
  return (
    <div style={{ width: 216, height: 96, margin: 60 }}>
      <div className="canvas-node" data-group="routing" data-detail={detail} data-live="busy">
        <LiveMark {...count} />
      </div>
    </div>
  );
}

const meta = {
  title: 'Live/LiveMark',
  component: OnNode,
  args: { now: 3, today: 1_240, left: 12, waitedMs: 12 * 42_400, detail: 'full' },
} satisfies Meta<typeof OnNode>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Busy: Story = {
  play: async ({ canvasElement }) => {
    const mark = within(canvasElement);
    await expect(
      mark.getByText('3 contacts are here now, 1,240 contacts today, waited 42 seconds on average'),
    ).toBeInTheDocument();
    await expect(mark.getByText('1,240 today · Ø 42s')).toBeVisible();
  },
};
/** Nobody waited here: of that nothing is said. */
export const Quiet: Story = {
  args: { now: 0, today: 1, left: 1, waitedMs: 0 },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('1 today')).toBeVisible();
  },
};
export const FromAfar: Story = { args: { detail: 'brief' } };
export const Dutch: Story = { globals: { language: 'nl', scheme: 'dark' } };
export const French: Story = { globals: { language: 'fr' } };
