import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { TaskActions } from '#src/desk/handover/TaskActions.tsx';
import { onlySent } from './sent.ts';
import { chat, targets } from './tasks.ts';

const meta = {
  title: 'Desk/Handover/Transfer and conference',
  component: TaskActions,
  args: { task: chat(), targets, act: fn(), refresh: fn() },
  decorators: [(Story) => <div style={{ minHeight: 480 }}>{Story()}</div>],
} satisfies Meta<typeof TaskActions>;
export default meta;
type Story = StoryObj<typeof meta>;

const open = (canvas: HTMLElement, name: string) =>
  userEvent.click(within(canvas).getByRole('button', { name }));
const dialog = () => within(screen.getByRole('dialog'));

/** To a queue: searched and sent without the pointer. Escape gives the keyboard back. */
export const TransferByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Transfer' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(dialog().getByRole('combobox', { name: 'Search queues' })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(button).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('_fr');
    await expect(dialog().getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}{Enter}');
    const to = { kind: 'skill', skill: 'support_fr' } as const;
    await onlySent(args.act, { type: 'transfer.requested', contact: 'c1', to });
    await expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(button).toHaveFocus());
  },
};

/** Each queue says who waits and who is free. */
export const Queues: Story = {
  play: async ({ canvasElement }) => {
    await open(canvasElement, 'Transfer');
    await expect(dialog().getByRole('option', { name: /support_nl/ })).toHaveTextContent(
      '3 waiting · 2 agents free',
    );
    await expect(dialog().getByRole('option', { name: /workshop/ })).toHaveTextContent(
      'Nobody waiting · no agent free',
    );
  },
};

/** To an agent: who cannot take it comes last, and says why. */
export const Agents: Story = {
  play: async ({ canvasElement, args }) => {
    await open(canvasElement, 'Transfer');
    await userEvent.click(dialog().getByRole('radio', { name: 'Agent' }));
    await waitFor(() => expect(dialog().getByRole('combobox', { name: 'Search agents' })).toHaveFocus());
    const options = dialog().getAllByRole('option');
    await expect(options.map((one) => one.getAttribute('aria-disabled'))).toEqual([
      ...[null, null],
      ...['true', 'true', 'true', 'true'],
    ]);
    await expect(options.map(({ textContent }) => textContent)).toEqual([
      'Farid AydınAvailable · has 1 of 3',
      'Zoé LambertAvailable · has 0 of 3',
      'Bram de WitIs not available',
      'Lotte VisserHas no room: 3 of 3',
      'Noor SmitDid not answer the last request',
      'Tim PostmaIs offline',
    ]);
    await userEvent.click(options[2]!);
    await userEvent.click(dialog().getByRole('button', { name: 'Transfer' }));
    await expect(dialog().getByRole('alert')).toHaveTextContent('Choose an agent from the list.');
    await expect(args.act).not.toHaveBeenCalled();
    await userEvent.click(options[1]!);
    await userEvent.click(dialog().getByRole('button', { name: 'Transfer' }));
    const to = { kind: 'agent', agent: 'zoe' } as const;
    await onlySent(args.act, { type: 'transfer.requested', contact: 'c1', to });
  },
};

/** The latest list is asked for, and what was found stays found. */
export const Refresh: Story = {
  play: async ({ canvasElement, args }) => {
    await open(canvasElement, 'Transfer');
    await userEvent.type(dialog().getByRole('combobox'), 'work');
    await userEvent.click(dialog().getByRole('button', { name: 'Get the latest list' }));
    await expect(args.refresh).toHaveBeenCalledOnce();
    await expect(dialog().getAllByRole('option')).toHaveLength(1);
  },
};

/** Nothing is found: said where it would stand. */
export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    await open(canvasElement, 'Transfer');
    await userEvent.type(dialog().getByRole('combobox'), 'billing');
    await expect(dialog().getByText(/^Nothing found/)).toBeVisible();
  },
};

export const NobodyElse: Story = {
  args: { targets: { skills: [], agents: [] } },
  play: async ({ canvasElement }) => {
    await open(canvasElement, 'Transfer');
    await expect(dialog().getByText('There is no queue to hand it to.')).toBeVisible();
  },
};

/** An agent is asked in with the keyboard alone. */
export const Conference: Story = {
  play: async ({ canvasElement, args }) => {
    await open(canvasElement, 'Conference');
    await expect(screen.getByRole('dialog', { name: 'Conference request' })).toBeVisible();
    await userEvent.click(dialog().getByRole('radio', { name: 'Agent' }));
    await userEvent.keyboard('zoe{Enter}{Enter}');
    const to = { kind: 'agent', agent: 'zoe' } as const;
    await onlySent(args.act, {
      type: 'conference.requested',
      contact: 'c1',
      to,
    });
  },
};
