import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import type { DeskAct, DeskView } from '#runtime/index.ts';
import { asked } from './busy.ts';
import { did } from './did.ts';
import { Changing, Stage } from './Stage.tsx';
import { request, view } from './views.ts';

const meta = {
  title: 'Desk/Requests',
  component: Stage,
  args: { view: view({ requests: [request()] }), act: fn() },
} satisfies Meta<typeof Stage>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Who, from where, for what, since when and until when; told without taking the keyboard. */
export const FromAQueue: Story = {
  play: async ({ canvasElement, args }) => {
    const desk = within(canvasElement);
    const card = desk.getByRole('listitem', { name: 'Request of Sanne de Vries' });
    for (const words of ['Sanne de Vries', '*********7542', 'De Rode Fiets', '+31 20 555 01 00', 'Repairs'])
      await expect(card).toHaveTextContent(words);
    await expect(card).toHaveTextContent('Waiting for 12 s');
    await expect(card).toHaveTextContent('18 s left');
    await expect(desk.getAllByRole('status')[0]).toHaveTextContent(
      '1 request. The newest: Sanne de Vries, queue Repairs',
    );
    await expect(document.body).toHaveFocus();
    await userEvent.click(within(card).getByRole('button', { name: 'Reject' }));
    await expect(did(args.act)).toEqual([{ type: 'offer.rejected', contact: 'c1' }]);
  },
};

export const Transfer: Story = {
  args: { view: view({ requests: [request({ kind: 'transfer', from: 'Luc Peeters' })] }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/Transfer of Luc Peeters/)).toBeVisible();
  },
};

export const Conference: Story = {
  args: { view: view({ requests: [request({ kind: 'conference', from: 'Luc Peeters' })] }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/Luc Peeters asks you in/)).toBeVisible();
  },
};

/** Five at a time; all can be accepted at once but calls. */
export const MoreThanFive: Story = {
  args: { view: view({ requests: asked(7) }) },
  play: async ({ canvasElement, args }) => {
    const requests = within(within(canvasElement).getByRole('region', { name: 'Requests' }));
    await expect(requests.getByText('Showing 1-5 of 7')).toBeVisible();
    await expect(requests.getAllByRole('listitem')).toHaveLength(5);
    await expect(requests.getByRole('button', { name: 'Previous requests' })).toBeDisabled();
    requests.getByRole('button', { name: 'Next requests' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(requests.getByText('Showing 6-7 of 7')).toBeVisible();
    await expect(requests.getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(requests.getByRole('button', { name: 'Accept 6 requests' }));
    await expect(args.act).toHaveBeenCalledTimes(6);
    await expect(args.act).not.toHaveBeenCalledWith({ type: 'offer.accepted', contact: 'r0' });
    await expect(args.act).toHaveBeenCalledWith({ type: 'offer.accepted', contact: 'r6' });
  },
};

const rejecting = (before: DeskView, act: DeskAct): DeskView =>
  act.type === 'offer.rejected'
    ? { ...before, requests: before.requests.filter(({ contact }) => contact !== act.contact) }
    : before;

/** The keyboard stays among the requests when one goes away. */
export const Rejecting: Story = {
  args: { view: view({ requests: asked(3) }) },
  render: ({ view: first, act }) => <Changing view={first} act={act} after={rejecting} />,
  play: async ({ canvasElement }) => {
    const desk = within(canvasElement);
    desk.getAllByRole('button', { name: 'Reject' })[1]?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(desk.getAllByRole('listitem')).toHaveLength(2);
    await waitFor(() => expect(desk.getAllByRole('button', { name: 'Accept' })[0]).toHaveFocus());
  },
};
