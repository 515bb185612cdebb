import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import type { TaskView } from '#runtime/index.ts';
import { WrapUpPanel } from '#src/desk/handover/WrapUpPanel.tsx';
import { onlySent } from './sent.ts';
import { chat, NOW, required, without } from './tasks.ts';

const wrappingUp = (more: Partial<TaskView> = {}) =>
  chat({ phase: 'wrap-up', wrapUp: { until: NOW + 62_000 }, disposition: required, ...more });

const meta = {
  title: 'Desk/Handover/Wrap-up',
  component: WrapUpPanel,
  args: { task: wrappingUp(), now: NOW, act: fn() },
} satisfies Meta<typeof WrapUpPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

const finish = (canvas: HTMLElement) =>
  userEvent.click(within(canvas).getByRole('button', { name: 'Finish' }));

/** Finish says why it cannot, until a disposition is chosen. */
export const Required: Story = {
  play: async ({ canvasElement, args }) => {
    const panel = within(canvasElement);
    await expect(panel.getByRole('timer')).toHaveTextContent('1:02 left');
    await finish(canvasElement);
    await expect(panel.getByRole('alert')).toHaveTextContent('Choose a disposition: chat_nl asks for one.');
    await expect(args.act).not.toHaveBeenCalled();
    await userEvent.type(panel.getByRole('combobox', { name: 'Search dispositions' }), 'compl{Enter}');
    await userEvent.type(panel.getByRole('textbox', { name: 'Notes' }), 'About the bell');
    await finish(canvasElement);
    await onlySent(args.act, {
      type: 'wrap-up.finished',
      contact: 'c1',
      disposition: 'complaint',
      notes: 'About the bell',
    });
  },
};

export const NotRequired: Story = {
  args: { task: wrappingUp({ disposition: without }) },
  play: async ({ canvasElement, args }) => {
    await finish(canvasElement);
    await onlySent(args.act, { type: 'wrap-up.finished', contact: 'c1' });
  },
};

/** The last seconds are marked. */
export const NearlyOver: Story = {
  args: { task: wrappingUp({ wrapUp: { until: NOW + 7_400 } }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('timer')).toHaveTextContent('0:07 left');
  },
};

export const Over: Story = {
  args: { now: NOW + 90_000 },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('timer')).toHaveTextContent('Time is up');
  },
};

/** Without a time it stays until a disposition is chosen. */
export const WithoutTime: Story = {
  args: { task: wrappingUp({ wrapUp: { until: null } }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('timer')).toBeNull();
    await expect(within(canvasElement).getByText(/until a disposition is chosen/)).toBeVisible();
  },
};
