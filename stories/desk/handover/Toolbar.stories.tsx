import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { TaskActions } from '#src/desk/handover/TaskActions.tsx';
import { onlySent } from './sent.ts';
import { chat, required, targets, without } from './tasks.ts';

const meta = {
  title: 'Desk/Handover/Toolbar',
  component: TaskActions,
  args: { task: chat(), targets, act: fn(), refresh: fn() },
} satisfies Meta<typeof TaskActions>;
export default meta;
type Story = StoryObj<typeof meta>;

const namesIn = (canvas: HTMLElement) =>
  within(canvas)
    .queryAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);

/** Everything that can be done with a chat. The arrow keys go through it. */
export const Everything: Story = {
  play: async ({ canvasElement }) => {
    await expect(namesIn(canvasElement)).toEqual([
      'Transfer',
      'Conference',
      'Go on by email as well',
      'Go on by phone as well',
      'Go on by SMS as well',
      'New',
      'Hold',
      'Open',
      'End',
    ]);
    const bar = within(canvasElement);
    await userEvent.tab();
    await waitFor(() => expect(bar.getByRole('button', { name: 'Transfer' })).toHaveFocus());
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(bar.getByRole('button', { name: 'Conference' })).toHaveFocus());
  },
};

/** What the role does not allow is not there, and neither is a check box without dispositions. */
export const MayLittle: Story = {
  args: {
    task: chat({
      may: { transfer: false, close: false, start: false },
      elevations: [],
      disposition: without,
    }),
  },
  play: async ({ canvasElement }) => {
    await expect(namesIn(canvasElement)).toEqual(['Hold', 'Open']);
    await expect(within(canvasElement).queryByRole('checkbox')).toBeNull();
    await userEvent.click(within(canvasElement).getByRole('button', { name: /Open/ }));
    await expect(screen.queryByRole('option', { name: 'Closed' })).toBeNull();
  },
};

export const Hold: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Hold' }));
    await onlySent(args.act, { type: 'contact.held', contact: 'c1' });
  },
};

/** New lets the customer wait; nothing goes on elsewhere. */
export const New: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'New' }));
    await onlySent(args.act, { type: 'contact.held', contact: 'c1' });
    await expect(screen.queryByRole('dialog')).toBeNull();
  },
};

export const Resume: Story = {
  args: { task: chat({ phase: 'on-hold' }) },
  play: async ({ canvasElement, args }) => {
    const bar = within(canvasElement);
    await expect(bar.queryByRole('button', { name: 'New' })).toBeNull();
    await userEvent.click(bar.getByRole('button', { name: 'Resume' }));
    await onlySent(args.act, { type: 'contact.resumed', contact: 'c1' });
  },
};

/** The case goes to another status; the one it has is no act. */
export const Status: Story = {
  play: async ({ canvasElement, args }) => {
    within(canvasElement)
      .getByRole('button', { name: /Status/ })
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Open',
      'Pending',
      'Escalated',
      'Resolved',
      'Closed',
    ]);
    await userEvent.keyboard('{Enter}');
    await expect(args.act).not.toHaveBeenCalled();
    await userEvent.click(within(canvasElement).getByRole('button', { name: /Status/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Escalated' }));
    const status = 'escalated';
    await onlySent(args.act, { type: 'status.chosen', contact: 'c1', status });
  },
};

/** Who is asked and has not accepted is named; nobody else can be asked meanwhile. */
export const TransferAsked: Story = {
  args: { task: chat({ transfer: { to: 'Farid Aydın' } }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent(
      /Farid Aydın: not accepted yet/,
    );
    await expect(namesIn(canvasElement)).not.toContain('Transfer');
  },
};

export const ConferenceAsked: Story = {
  args: { task: chat({ conference: { state: 'asked', with: 'Farid Aydın' } }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent(
      /Farid Aydın was asked to join/,
    );
    await expect(namesIn(canvasElement)).not.toContain('Conference');
    await expect(namesIn(canvasElement)).not.toContain('End conference');
  },
};

/** The owner ends the conference and goes on alone. */
export const EndConference: Story = {
  args: { task: chat({ conference: { state: 'joined', with: 'Farid Aydın' } }) },
  play: async ({ canvasElement, args }) => {
    const bar = within(canvasElement);
    await expect(bar.getByRole('status')).toHaveTextContent('Conference with Farid Aydın');
    await userEvent.click(bar.getByRole('button', { name: 'End conference' }));
    await onlySent(args.act, { type: 'conference.left', contact: 'c1' });
  },
};

/** Who was asked in can leave, and nothing else. */
export const LeaveConference: Story = {
  args: { task: chat({ role: 'consulted', conference: { state: 'joined', with: 'Noor Smit' } }) },
  play: async ({ canvasElement, args }) => {
    await expect(namesIn(canvasElement)).toEqual(['Leave conference']);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await onlySent(args.act, { type: 'conference.left', contact: 'c1' });
  },
};

/** With its point of contact gone a conversation can only be ended. */
export const Halted: Story = {
  args: { task: chat({ halted: 'point-of-contact-deleted', disposition: required }) },
  play: async ({ canvasElement }) => {
    await expect(namesIn(canvasElement)).toEqual(['End']);
    await expect(within(canvasElement).queryByRole('checkbox')).toBeNull();
  },
};

/** Little room: the icons stay, the words are heard. */
export const Narrow: Story = {
  args: { task: chat({ disposition: required }) },
  decorators: [(Story) => <div style={{ width: 356 }}>{Story()}</div>],
  play: async ({ canvasElement }) => {
    const transfer = within(canvasElement).getByRole('button', { name: 'Transfer' });
    await expect(transfer.offsetWidth).toBeLessThan(40);
  },
};
