import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { TaskActions } from '#src/desk/handover/TaskActions.tsx';
import { onlySent } from './sent.ts';
import { byEmail, bySms, chat, targets } from './tasks.ts';

const meta = {
  title: 'Desk/Handover/Elevate',
  component: TaskActions,
  args: { task: chat(), targets, act: fn() },
  decorators: [(Story) => <div style={{ minHeight: 480 }}>{Story()}</div>],
} satisfies Meta<typeof TaskActions>;
export default meta;
type Story = StoryObj<typeof meta>;

const goOnBy = (canvas: HTMLElement, way: string) =>
  userEvent.click(within(canvas).getByRole('button', { name: `Go on by ${way} as well` }));
const dialog = () => within(screen.getByRole('dialog'));
const field = (name: string) => dialog().getByRole('textbox', { name });
const press = (name: string) => userEvent.click(dialog().getByRole('button', { name }));
const choose = async (field: RegExp, option: string) => {
  await userEvent.click(dialog().getByRole('button', { name: field }));
  await userEvent.click(screen.getByRole('option', { name: option }));
};

/** Number, phone skill, call. The number that is known is there. */
export const Phone: Story = {
  play: async ({ canvasElement, args }) => {
    await goOnBy(canvasElement, 'phone');
    await expect(field('Number')).toHaveValue('+31612345678');
    await press('Call');
    await expect(dialog().getByText('Choose the skill it goes on with.')).toBeVisible();
    await expect(args.act).not.toHaveBeenCalled();
    await choose(/Phone skill/, 'phone_fr');
    await press('Call');
    await onlySent(args.act, {
      type: 'contact.elevated',
      contact: 'c1',
      channel: 'telephone',
      to: '+31612345678',
      skill: 'phone_fr',
    });
    await expect(screen.queryByRole('dialog')).toBeNull();
  },
};

export const PhoneWrong: Story = {
  play: async ({ canvasElement, args }) => {
    await goOnBy(canvasElement, 'phone');
    await userEvent.clear(field('Number'));
    await userEvent.type(field('Number'), 'at home{Enter}');
    await expect(dialog().getByText(/^This is no number/)).toBeVisible();
    await waitFor(() => expect(field('Number')).toHaveFocus());
    await userEvent.clear(field('Number'));
    await expect(dialog().getByText(/^Fill in the number/)).toBeVisible();
    await expect(args.act).not.toHaveBeenCalled();
  },
};

/** To, subject and message are needed; the keyboard goes to the first that is missing. */
export const Email: Story = {
  play: async ({ canvasElement, args }) => {
    await goOnBy(canvasElement, 'email');
    await expect(field('To')).toHaveValue('sanne@example.com');
    await waitFor(() => expect(field('Subject')).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await expect(dialog().getByText('Fill in a subject.')).toBeVisible();
    await expect(dialog().getByText('Write a message.')).toBeVisible();
    await waitFor(() => expect(field('Subject')).toHaveFocus());
    await userEvent.keyboard('Your order{Tab}It left today.');
    await press('Send');
    await onlySent(args.act, {
      type: 'contact.elevated',
      contact: 'c1',
      channel: 'mail',
      to: 'sanne@example.com',
      skill: 'mail_nl',
      subject: 'Your order',
      message: { kind: 'text', text: 'It left today.' },
    });
  },
};

/** Without an address that is known; what was written stays while the dialog is closed. */
export const EmailUnknown: Story = {
  args: { task: chat({ elevations: [{ ...byEmail, address: '' }] }) },
  play: async ({ canvasElement }) => {
    await goOnBy(canvasElement, 'email');
    await waitFor(() => expect(field('To')).toHaveFocus());
    await userEvent.keyboard('sanne at home{Enter}');
    await expect(dialog().getByText(/^This is no email address/)).toBeVisible();
    await userEvent.type(field('Message'), 'Dear Sanne');
    await userEvent.keyboard('{Escape}');
    await expect(screen.queryByRole('dialog')).toBeNull();
    await goOnBy(canvasElement, 'email');
    await expect(field('Message')).toHaveValue('Dear Sanne');
  },
};

/** A masked address goes out as it came. */
export const EmailMasked: Story = {
  args: { task: chat({ elevations: [{ ...byEmail, address: 's****@example.com' }] }) },
  play: async ({ canvasElement, args }) => {
    await goOnBy(canvasElement, 'email');
    await userEvent.keyboard('Hello{Tab}Hello!');
    await press('Send');
    await expect(args.act).toHaveBeenCalledWith(expect.objectContaining({ to: 's****@example.com' }));
  },
};

/** Number and skill first, the message on the next page. */
export const Sms: Story = {
  play: async ({ canvasElement, args }) => {
    await goOnBy(canvasElement, 'SMS');
    await expect(dialog().queryByRole('textbox', { name: 'Message' })).toBeNull();
    await userEvent.keyboard('0612345678{Enter}');
    await waitFor(() => expect(field('Message')).toHaveFocus());
    await expect(dialog().getByText('To 0612345678')).toBeVisible();
    await press('Send');
    await expect(dialog().getByText('Write a message.')).toBeVisible();
    await userEvent.keyboard('Your order left today.');
    await expect(dialog().getByText('22 characters · 1 message')).toBeVisible();
    await press('Back');
    await expect(field('Number')).toHaveValue('0612345678');
    await press('Next');
    await press('Send');
    await onlySent(args.act, {
      type: 'contact.elevated',
      contact: 'c1',
      channel: 'texts',
      to: '0612345678',
      skill: 'sms_nl',
      message: { kind: 'text', text: 'Your order left today.' },
    });
  },
};

/** A channel that has no skill says who can help. */
export const NoSkill: Story = {
  args: { task: chat({ elevations: [{ ...bySms, skills: [] }] }) },
  play: async ({ canvasElement }) => {
    await goOnBy(canvasElement, 'SMS');
    await userEvent.keyboard('0612345678{Enter}');
    await expect(dialog().getByText(/^There is no skill for this channel/)).toBeVisible();
  },
};

/** Only what the conversation can go on over is there. */
export const ValidTargets: Story = {
  args: { task: chat({ elevations: [byEmail] }) },
  play: async ({ canvasElement }) => {
    const group = within(within(canvasElement).getByRole('group', { name: 'Go on elsewhere' }));
    await expect(group.getAllByRole('button')).toHaveLength(2);
    await expect(group.getByRole('button', { name: 'Go on by email as well' })).toBeVisible();
    await expect(group.getByRole('button', { name: 'New' })).toBeVisible();
  },
};
