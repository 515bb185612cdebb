import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { TaskActions } from '#src/desk/handover/TaskActions.tsx';
import { onlySent } from './sent.ts';
import { chat, DISPOSITIONS, required, targets, without } from './tasks.ts';

const meta = {
  title: 'Desk/Handover/Ending',
  component: TaskActions,
  args: { task: chat(), targets, act: fn() },
  decorators: [(Story) => <div style={{ minHeight: 520 }}>{Story()}</div>],
} satisfies Meta<typeof TaskActions>;
export default meta;
type Story = StoryObj<typeof meta>;

const end = (canvas: HTMLElement) => userEvent.click(within(canvas).getByRole('button', { name: 'End' }));
const dialog = () => within(screen.getByRole('dialog'));

/** A skill that requires a disposition: the box is ticked by choosing one and saving it. */
export const DispositionBox: Story = {
  args: { task: chat({ disposition: required }) },
  play: async ({ canvasElement, args }) => {
    const box = within(canvasElement).getByRole('checkbox', { name: /Disposition/ });
    await expect(box).not.toBeChecked();
    await userEvent.click(box);
    await userEvent.click(dialog().getByRole('button', { name: 'Save' }));
    await expect(dialog().getByRole('alert')).toHaveTextContent(
      'Choose a disposition: chat_nl asks for one.',
    );
    await expect(args.act).not.toHaveBeenCalled();
    await userEvent.click(dialog().getByRole('option', { name: 'Repair booked' }));
    await userEvent.type(dialog().getByRole('textbox', { name: 'Notes' }), 'On Tuesday');
    await userEvent.click(dialog().getByRole('button', { name: 'Save' }));
    await onlySent(args.act, {
      type: 'disposition.chosen',
      contact: 'c1',
      disposition: 'repair-booked',
      notes: 'On Tuesday',
    });
    await expect(screen.queryByRole('dialog')).toBeNull();
  },
};

export const DispositionChosen: Story = {
  args: { task: chat({ disposition: { ...required, chosen: 'no-reply', notes: 'Twice' } }) },
  play: async ({ canvasElement, args }) => {
    const box = within(canvasElement).getByRole('checkbox', { name: 'Disposition' });
    await expect(box).toBeChecked();
    box.focus();
    await userEvent.keyboard(' ');
    await expect(dialog().getByRole('option', { name: 'No reply' })).toHaveAttribute('aria-selected', 'true');
    await userEvent.clear(dialog().getByRole('textbox', { name: 'Notes' }));
    await userEvent.click(dialog().getByRole('button', { name: 'Save' }));
    await onlySent(args.act, {
      type: 'disposition.chosen',
      contact: 'c1',
      disposition: 'no-reply',
      notes: '',
    });
  },
};

/** Wrap-up reasons: searched, chosen and submitted from the keyboard. */
export const End: Story = {
  args: { task: chat({ disposition: required }) },
  play: async ({ canvasElement, args }) => {
    const button = within(canvasElement).getByRole('button', { name: 'End' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(screen.getByRole('dialog', { name: 'Wrap-up reasons' })).toBeVisible();
    await waitFor(() =>
      expect(dialog().getByRole('combobox', { name: 'Search dispositions' })).toHaveFocus(),
    );
    await userEvent.keyboard('{Enter}');
    await expect(dialog().getByRole('alert')).toHaveTextContent('chat_nl asks for one');
    await userEvent.keyboard('order{Enter}{Enter}');
    await onlySent(args.act, {
      type: 'contact.ended',
      contact: 'c1',
      disposition: 'order-changed',
    });
  },
};

/** With nothing that needs choosing it asks once, and Enter is enough. */
export const EndAtOnce: Story = {
  args: { task: chat({ disposition: without }) },
  play: async ({ canvasElement, args }) => {
    await end(canvasElement);
    await expect(dialog().queryByRole('listbox')).toBeNull();
    await expect(args.act).not.toHaveBeenCalled();
    await waitFor(() => expect(dialog().getByRole('button', { name: 'Submit wrap-up' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await onlySent(args.act, { type: 'contact.ended', contact: 'c1' });
  },
};

/** A disposition that need not be chosen can be, and be taken back. */
export const EndOptional: Story = {
  args: { task: chat({ disposition: { ...without, choices: DISPOSITIONS.slice(0, 3) } }) },
  play: async ({ canvasElement, args }) => {
    await end(canvasElement);
    const option = dialog().getByRole('option', { name: 'Repair booked' });
    await userEvent.click(option);
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await userEvent.click(option);
    await expect(option).toHaveAttribute('aria-selected', 'false');
    await userEvent.type(dialog().getByRole('textbox', { name: 'Notes' }), 'Hung up');
    await userEvent.click(dialog().getByRole('button', { name: 'Submit wrap-up' }));
    await onlySent(args.act, {
      type: 'contact.ended',
      contact: 'c1',
      notes: 'Hung up',
    });
  },
};

/** What was written stays when the dialog is closed by mistake. */
export const EndLater: Story = {
  play: async ({ canvasElement, args }) => {
    await end(canvasElement);
    await userEvent.type(dialog().getByRole('textbox', { name: 'Notes' }), 'Calls back');
    await userEvent.keyboard('{Escape}');
    await end(canvasElement);
    await expect(dialog().getByRole('textbox', { name: 'Notes' })).toHaveValue('Calls back');
    await userEvent.click(dialog().getByRole('button', { name: 'Cancel' }));
    await expect(args.act).not.toHaveBeenCalled();
  },
};
