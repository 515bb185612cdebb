import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, within } from 'storybook/test';
import { MINUTE } from '#runtime/index.ts';
import { did } from './did.ts';
import { Stage } from './Stage.tsx';
import { clock, fromAgent, fromCustomer, NOW, task, view } from './views.ts';

const meta = {
  title: 'Desk/Conversation',
  component: Stage,
  args: { view: view({ tasks: [task()] }), act: fn() },
} satisfies Meta<typeof Stage>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Customers grey with initials, agents blue, the script quieter; each day under its name. */
export const Lines: Story = {
  play: async ({ canvasElement }) => {
    const log = within(within(canvasElement).getByRole('log', { name: 'Messages' }));
    await expect(log.getByText(/^Monday,? 23 November 2026$/)).toBeInTheDocument();
    await expect(log.getByText(/^Tuesday,? 24 November 2026$/)).toBeInTheDocument();
    await expect(log.getAllByText('SV')).toHaveLength(4);
    const bubble = (words: string) => {
      const found = log.getByText(words, { selector: '.message-words' }).closest('.message-bubble');
      return found ? getComputedStyle(found) : undefined;
    };
    const probe = canvasElement.appendChild(document.createElement('i'));
    const colour = (name: string) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    };
    await expect(bubble('A repair')?.backgroundColor).toBe(colour('--surface-pressed'));
    await expect(bubble('Good morning Sanne, this is Noor. Which bicycle is it?')?.backgroundColor).toBe(
      colour('--accent'),
    );
    probe.remove();
  },
};

export const Failed: Story = {
  args: {
    view: view({
      tasks: [
        task({
          lines: [
            fromCustomer(4, 'Hello?'),
            fromAgent(3, { kind: 'text', text: 'One moment.' }, 'sent'),
            fromAgent(2, { kind: 'text', text: 'It is ready.' }, 'failed'),
            {
              ...fromCustomer(1, ''),
              message: { id: 'order', kind: 'order', text: '' },
            },
          ],
        }),
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Not delivered')).toBeVisible();
    await expect(within(canvasElement).getByText(/cannot be shown here/)).toBeVisible();
  },
};

/** The point of contact is gone: a warning, and nothing more to write. */
export const Halted: Story = {
  args: { view: view({ tasks: [task({ halted: 'point-of-contact-deleted' })] }) },
  play: async ({ canvasElement }) => {
    const desk = within(canvasElement);
    await expect(desk.getByRole('alert')).toHaveTextContent('This conversation cannot go on');
    await expect(desk.queryByRole('textbox')).toBeNull();
    await expect(desk.queryByText(/^Reply within/)).toBeNull();
    const tools = within(desk.getByRole('toolbar')).getAllByRole('button');
    await expect(tools.map((one) => one.textContent)).toEqual(['End']);
  },
};

export const OnHold: Story = {
  args: { view: view({ tasks: [task({ phase: 'on-hold' })] }) },
  play: async ({ canvasElement, args }) => {
    const desk = within(canvasElement);
    await expect(desk.queryByRole('textbox')).toBeNull();
    await userEvent.click(desk.getAllByRole('button', { name: 'Resume' }).at(-1)!);
    await expect(did(args.act)).toEqual([{ type: 'contact.resumed', contact: 'c1' }]);
  },
};

export const Interrupted: Story = {
  args: { view: view({ tasks: [task({ phase: 'interrupted' })] }) },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Resume' }));
    await expect(did(args.act)).toEqual([{ type: 'contact.resumed', contact: 'c1' }]);
  },
};

export const Late: Story = {
  args: {
    view: view({
      tasks: [
        task({
          replyDue: NOW - 5 * MINUTE,
          customerDue: NOW + 12 * MINUTE,
          sla: { firstResponse: clock(), solution: null },
        }),
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    const desk = within(canvasElement);
    await expect(desk.getByText('Your reply is 5 min late')).toBeVisible();
    await expect(desk.getByText('The customer has 12 min left to answer')).toBeVisible();
  },
};

export const WrapUp: Story = {
  args: {
    view: view({
      tasks: [
        task({
          phase: 'wrap-up',
          composer: null,
          replyDue: null,
          wrapUp: { until: NOW + MINUTE },
          disposition: {
            required: true,
            choices: [
              { id: 'solved', name: 'Solved' },
              { id: 'call-back', name: 'Call back' },
            ],
            chosen: null,
            notes: '',
          },
        }),
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('textbox', { name: 'Reply' })).toBeNull();
    await expect(within(canvasElement).getByRole('button', { name: /Finish|Submit/ })).toBeVisible();
  },
};

const popped = (url: string, title = 'Customer in CRM') =>
  view({ tasks: [task({ pops: [{ id: 'p', title, url, destination: 'panel' }] })] });

/** The address is read before it is opened: its host stands out, and the page opens apart from the studio. */
export const ScreenPop: Story = {
  args: { view: popped('https://crm.example.com/customers/7542?tab=orders') },
  play: async ({ canvasElement }) => {
    const pop = within(within(canvasElement).getByRole('article', { name: 'Customer in CRM' }));
    await expect(pop.getByText('crm.example.com').tagName).toBe('STRONG');
    const link = pop.getByRole('link', { name: 'Open in a tab' });
    await expect(link).toHaveAttribute('href', 'https://crm.example.com/customers/7542?tab=orders');
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(canvasElement.querySelector('iframe')).toBeNull();
  },
};

export const ScreenPopOpenRoad: Story = {
  args: { view: popped('http://intranet.example.com/x') },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Not encrypted')).toBeVisible();
  },
};

/** What is no page is not opened, and says why. */
export const ScreenPopRefused: Story = {
  args: { view: popped('javascript:alert(1)', '') },
  play: async ({ canvasElement }) => {
    const desk = within(canvasElement);
    await expect(desk.getByText(/Only pages at https or http/)).toBeVisible();
    await expect(desk.getByText('javascript:alert(1)')).toBeVisible();
    await expect(desk.queryByRole('link')).toBeNull();
  },
};

export const Note: Story = {
  args: {
    view: view({
      tasks: [
        task({
          pages: [
            { id: 'n', title: 'Regular customer', text: 'Third repair this year.\nOffer the yearly plan.' },
          ],
        }),
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('article', { name: 'Regular customer' })).toHaveTextContent(
      'Offer the yearly plan',
    );
  },
};

/** What is known of the contact, behind an icon: its origin masked. */
export const Known: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(
      within(canvasElement).getByRole('button', { name: 'What is known of the contact' }),
    );
    const known = within(await screen.findByRole('dialog'));
    await expect(known.getByText('contact.origin').nextSibling).toHaveTextContent('*********7542');
  },
};
