import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { StudioContext } from '#src/app/hooks.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import type { Connection, Unsent } from '#src/live/connection.ts';
import { LineBanner } from '#src/live/LineBanner.tsx';
import { LineContext } from '#src/live/useLine.ts';
import { lineThat } from './lines.ts';

const studio = testStudio();

function Banner({ line }: { line: Connection }) {
  return (
    <StudioContext value={studio}>
      <LineContext value={line}>
        <LineBanner />
      </LineContext>
    </StudioContext>
  );
}

const meta = {
  title: 'Live/LineBanner',
  component: Banner,
  args: { line: lineThat({}) },
} satisfies Meta<typeof Banner>;
export default meta;
type Story = StoryObj<typeof meta>;

const unsent = (act: Unsent['act'], id: string): Unsent => ({ id, agent: 'noor', act });
const some: readonly Unsent[] = [
  unsent({ type: 'agent.replied', contact: 'c1', message: { kind: 'text', text: 'It is ready' } }, 'a'),
  unsent({ type: 'contact.held', contact: 'c1' }, 'b'),
];
const hurry = fn();

/** All is well: nothing is said. */
export const Open: Story = {
  args: { line: lineThat({ unsent: some }) },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toBe('');
  },
};

export const Lost: Story = {
  args: { line: lineThat({ line: 'lost', unsent: some }, { hurry }) },
  play: async ({ canvasElement }) => {
    const banner = within(canvasElement);
    await expect(banner.getByText('1. Reply: “It is ready”')).toBeVisible();
    await expect(banner.getByText(/^2 acts are not sent yet/)).toBeVisible();
    await userEvent.click(banner.getByRole('button', { name: 'Try now' }));
    await expect(hurry).toHaveBeenCalled();
  },
};

export const NotKept: Story = {
  args: {
    line: lineThat({
      unsent: some.map((one) => ({
        ...one,
        problem: { code: 'live.failed', severity: 'error' as const, where: {}, params: {} },
      })),
    }),
  },
};

export const Over: Story = {
  args: { line: lineThat({ line: 'over' }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button', { name: 'Log in' })).toBeVisible();
  },
};

export const Refused: Story = {
  args: {
    line: lineThat({ refused: [{ code: 'live.not-yours', severity: 'error', where: {}, params: {} }] }),
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('alert')).toHaveTextContent('You have no right to this');
  },
};

export const French: Story = { args: Lost.args!, globals: { language: 'fr' } };
