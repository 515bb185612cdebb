import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { DAY } from '#runtime/index.ts';
import { Phone } from '#src/simulator/Phone.tsx';
import { exampleStudio, OPEN } from './example.ts';
import { calls, Played, waitsUntil, writes } from './Stage.tsx';

const meta = {
  title: 'Simulator/Phone',
  component: Phone,
} satisfies Meta<typeof Phone>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  render: () => (
    <Played studio={exampleStudio()} acts={[]}>
      <Phone />
    </Played>
  ),
};

/** A list opens from its button and closes with Escape; a row answers. */
export const List: Story = {
  render: () => (
    <Played studio={exampleStudio()} acts={[writes('Hallo')]}>
      <Phone />
    </Played>
  ),
  play: async ({ canvasElement }) => {
    const phone = within(canvasElement);
    const button = phone.getByRole('button', { name: 'Kies een onderwerp' });
    await userEvent.click(button);
    const sheet = within(phone.getByRole('dialog'));
    await waitFor(() => expect(sheet.getAllByRole('button')[1]).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await expect(phone.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(button).toHaveFocus());
    await userEvent.click(button);
    await userEvent.click(phone.getByRole('button', { name: /Reparatie/ }));
    await expect(phone.getByText('Reparatie of onderhoud')).toBeVisible();
  },
};

/** After a day of silence: a template with header, footer and buttons where it has them, on a new day. */
export const AfterADay: Story = {
  render: () => (
    <Played studio={exampleStudio('support', 'nl')} acts={[writes('Hallo'), waitsUntil(OPEN + 2 * DAY)]}>
      <Phone />
    </Played>
  ),
  play: async ({ canvasElement }) => {
    const phone = within(canvasElement);
    await expect(phone.getAllByText(/november 2026/)).toHaveLength(2);
  },
};

export const Template: Story = {
  render: () => (
    <Played
      studio={exampleStudio('reminder')}
      acts={[(simulator) => simulator.start({ day: 'dinsdag', time: '14:00', moment: '' })]}
    >
      <Phone />
    </Played>
  ),
  play: async ({ canvasElement }) => {
    const phone = within(canvasElement);
    await expect(phone.getByText('Onderhoudsafspraak')).toBeVisible();
    await userEvent.click(phone.getByRole('button', { name: 'Ik kom' }));
    await expect(phone.getAllByText('Ik kom')).toHaveLength(2);
  },
};

/** Customers read their own language, whatever the studio's. */
export const French: Story = {
  render: () => (
    <Played studio={exampleStudio('support', 'fr')} acts={[calls('luc'), writes('Bonjour')]}>
      <Phone />
    </Played>
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/bienvenue/)).toBeVisible();
  },
};

export const English: Story = {
  render: () => (
    <Played studio={exampleStudio()} acts={[calls('grace'), writes('Hi!')]}>
      <Phone />
    </Played>
  ),
};

/** Enter sends, and an empty message cannot be sent. */
export const Typing: Story = {
  ...Empty,
  play: async ({ canvasElement }) => {
    const phone = within(canvasElement);
    await expect(phone.getByRole('button', { name: 'Send' })).toBeDisabled();
    const field = phone.getByRole('textbox', { name: 'Message' });
    await userEvent.type(field, '   {Enter}');
    await expect(phone.queryByRole('article')).toBeNull();
    await userEvent.clear(field);
    await userEvent.type(field, 'Goedemorgen{Enter}');
    await expect(phone.getByText('Goedemorgen')).toBeVisible();
    await expect(field).toHaveValue('');
  },
};

const MANY = Array.from({ length: 80 }, (_, number) => writes(`Message ${number + 1}`));

/** Of many messages the last are there; earlier ones come as somebody scrolls to them, and what was read stays in its place. */
export const Long: Story = {
  render: () => (
    <Played studio={exampleStudio()} acts={MANY}>
      <Phone />
    </Played>
  ),
  play: async ({ canvasElement }) => {
    const phone = within(canvasElement);
    const log = phone.getByRole('log');
    await expect(phone.getByText('Message 80')).toBeVisible();
    await expect(phone.queryByText('Message 20')).toBeNull();
    while (!phone.queryByText('Message 1')) {
      const [first] = log.querySelectorAll('article');
      const words = first?.querySelector('.message-words')?.textContent ?? '';
      log.scrollTop = 0;
      log.dispatchEvent(new Event('scroll'));
      const before = first?.getBoundingClientRect().top ?? 0;
      await waitFor(() => expect(log.querySelector('.message-words')?.textContent).not.toBe(words));
      await expect(Math.abs((first?.getBoundingClientRect().top ?? 0) - before)).toBeLessThan(2);
    }
  },
};
