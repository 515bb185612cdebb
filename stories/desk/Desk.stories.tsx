import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import type { DeskAct, DeskView } from '#runtime/index.ts';
import Desk from '#src/desk/Desk.tsx';
import { asked, busy, elevated, everyChannel, many } from './busy.ts';
import { did } from './did.ts';
import { Changing, Stage } from './Stage.tsx';
import { call, NOW, request, task, view } from './views.ts';

const meta = {
  title: 'Desk/Desk',
  component: Stage,
  args: { view: view(), act: fn() },
} satisfies Meta<typeof Stage>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Busy: Story = { args: { view: busy } };
export const Narrow: Story = { args: { view: busy, width: 380 } };
export const Dutch: Story = { args: { view: busy, width: 560 }, globals: { language: 'nl' } };
export const French: Story = { args: { view: busy, width: 440 }, globals: { language: 'fr' } };

/** What the place is for; an agent who is away has the one act that fills it. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/You are available/)).toBeVisible();
    await expect(within(canvasElement).queryByRole('button', { name: 'Become available' })).toBeNull();
  },
};

export const Away: Story = {
  args: { view: view({ agent: { id: 'noor', name: 'Noor Jansen', state: 'offline', since: NOW } }) },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Become available' }));
    await expect(args.act).toHaveBeenCalledWith({ type: 'agent.state.changed', state: 'available' });
  },
};

/** Available, unavailable or offline, by keyboard. */
export const States: Story = {
  play: async ({ canvasElement, args }) => {
    within(canvasElement).getByRole('button', { name: 'State: Available' }).focus();
    await userEvent.keyboard('{Enter}');
    const menu = within(await screen.findByRole('menu'));
    await expect(menu.getAllByRole('menuitemradio').map((one) => one.textContent)).toEqual([
      'Available',
      'Unavailable',
      'Offline',
    ]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(did(args.act)).toEqual([
      {
        type: 'agent.state.changed',
        state: 'unavailable',
      },
    ]);
  },
};

/** Out of RONA leads the agent's own hand only. */
export const Rona: Story = {
  args: {
    view: view({ agent: { id: 'noor', name: 'Noor Jansen', state: 'rona', since: NOW - 65_000 } }),
  },
  play: async ({ canvasElement, args }) => {
    const desk = within(canvasElement);
    await expect(desk.queryByRole('button', { name: /^State/ })).toBeNull();
    await expect(desk.queryByRole('button', { name: 'Become available' })).toBeNull();
    await userEvent.click(desk.getByRole('button', { name: 'Make yourself available again' }));
    await expect(did(args.act)).toEqual([
      {
        type: 'agent.state.changed',
        state: 'available',
      },
    ]);
  },
};

export const PlusOne: Story = {
  args: { view: view({ tasks: [task()], plusOne: { asked: false, canAsk: true } }) },
  play: async ({ canvasElement, args }) => {
    const desk = within(canvasElement);
    await expect(desk.queryByRole('button', { name: 'New' })).toBeNull();
    await userEvent.click(desk.getByRole('button', { name: '+1 contact' }));
    await expect(did(args.act)).toEqual([{ type: 'contact.requested' }]);
  },
};

export const PlusOneAsked: Story = {
  args: { view: view({ plusOne: { asked: true, canAsk: true } }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button', { name: 'Contact requested' })).toBeDisabled();
  },
};

/** With a call alone: the call waits, and goes on nowhere else. */
export const NewBesideACall: Story = {
  args: { view: view({ tasks: [call()], plusOne: { asked: false, canAsk: true } }) },
  play: async ({ canvasElement, args }) => {
    within(canvasElement).getByRole('button', { name: 'New' }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Request new contact' }));
    await expect(did(args.act)).toEqual([
      { type: 'contact.held', contact: 'call' },
      { type: 'contact.requested' },
    ]);
  },
};

/** A chat that went on by telephone: the call stands above, the chat is one press away behind the session's icon. */
export const Elevated: Story = {
  args: { view: view({ tasks: elevated }) },
  play: async ({ canvasElement, args }) => {
    const desk = within(canvasElement);
    const bar = within(desk.getByRole('region', { name: 'Calls' }));
    await userEvent.click(bar.getByRole('button', { name: /^Voice Ahmed Yılmaz/ }));
    await expect(desk.getByText('Nothing was written yet.')).toBeVisible();
    await userEvent.click(bar.getByRole('button', { name: 'Go to Chat' }));
    await expect(desk.getByText('Yes, please call me', { selector: '.message-words' })).toBeVisible();
    await userEvent.click(bar.getByRole('button', { name: 'Put on hold' }));
    await expect(did(args.act)).toEqual([{ type: 'contact.held', contact: 'call' }]);
    await expect(desk.getByRole('tab', { name: 'Several channels: 1' })).toBeVisible();
  },
};

/** Each channel has its icon and count; the pointer on one lists what is in it, and so do the arrows. */
export const Overview: Story = {
  args: { view: view({ tasks: many }) },
  play: async ({ canvasElement }) => {
    const desk = within(canvasElement);
    await expect(desk.getAllByRole('tab').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Voice: 1',
      'Chat: 1',
      'Messaging: 2',
      'SMS: 1',
      'Email: 1',
      'Several channels: 1',
    ]);
    await expect(desk.getByRole('listbox', { name: 'Conversations: Messaging' })).toBeVisible();
    await userEvent.hover(desk.getByRole('tab', { name: 'Email: 1' }));
    await expect(await desk.findByRole('listbox', { name: 'Conversations: Email' })).toBeVisible();
    await expect(desk.getByRole('option')).toHaveTextContent('Marie-Claire');
    await expect(desk.getByRole('img', { name: 'Later than promised' })).toBeVisible();
    desk.getByRole('tab', { name: 'Email: 1' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(await desk.findByRole('listbox', { name: 'Conversations: Several channels' })).toBeVisible();
  },
};

/** What each channel looks like, and a session over several. */
export const Icons: Story = {
  args: { view: view({ tasks: everyChannel }) },
  play: async ({ canvasElement }) => {
    const glyphs = within(canvasElement)
      .getAllByRole('tab')
      .map((one) => [one.getAttribute('aria-label'), one.querySelector('svg')?.classList.value ?? '']);
    const shown = glyphs.map(([name, classes]) => [name, /lucide-([a-z-]+)/.exec(classes ?? '')?.[1]]);
    await expect(shown).toEqual([
      ['Voice: 1', 'phone'],
      ['Chat: 1', 'message-square'],
      ['Messaging: 1', 'message-circle'],
      ['SMS: 1', 'smartphone'],
      ['Email: 1', 'mail'],
      ['Work items: 1', 'list'],
      ['Voicemail: 1', 'voicemail'],
      ['Several channels: 1', undefined],
    ]);
    await expect(canvasElement.querySelectorAll('[role="tab"]:last-child circle')).toHaveLength(3);
  },
};

/** From one contact to another by keyboard, with what was typed kept. */
export const Navigator: Story = {
  args: { view: view({ tasks: many }) },
  play: async ({ canvasElement }) => {
    const desk = within(canvasElement);
    await userEvent.type(desk.getByRole('textbox', { name: 'Reply' }), 'It is rea');
    const list = desk.getByRole('listbox', { name: 'Conversations: Messaging' });
    await expect(within(list).getAllByRole('img', { name: 'Wants a reply' })).toHaveLength(1);
    await userEvent.click(within(list).getByRole('option', { name: /Jan Bos/ }));
    await expect(desk.getByRole('region', { name: /^Jan Bos/ })).toBeVisible();
    await expect(desk.getByRole('textbox', { name: 'Reply' })).toHaveValue('');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect(desk.getByRole('region', { name: /^Sanne de Vries/ })).toBeVisible();
    await expect(desk.getByRole('textbox', { name: 'Reply' })).toHaveValue('It is rea');
  },
};

/** What the agent had, behind an icon: masked, with how it ended. */
export const History: Story = {
  args: {
    view: view({
      history: [
        {
          contact: 'h1',
          icon: 'voice',
          customer: '*********7542',
          number: '*********7542',
          at: NOW - 50 * 60_000,
          isOver: true,
          disposition: 'Solved',
        },
        {
          contact: 'h2',
          icon: 'email',
          customer: 'Jan Bos',
          number: 'j**@example.com',
          at: NOW - 90 * 60_000,
          isOver: false,
          disposition: null,
        },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    within(canvasElement).getByRole('button', { name: 'What you had before' }).focus();
    await userEvent.keyboard('{Enter}');
    const tiles = within(await screen.findByRole('dialog')).getAllByRole('listitem');
    await expect(tiles[0]).toHaveTextContent('*********7542 Solved');
    await expect(tiles[1]).toHaveTextContent('Jan Bos j**@example.comGoes on without you');
  },
};

const luc = view({ agent: { id: 'luc', name: 'Luc Peeters', state: 'unavailable', since: NOW } });

const accepting = (before: DeskView, act: DeskAct): DeskView =>
  act.type === 'offer.accepted'
    ? {
        ...before,
        requests: [],
        tasks: [...before.tasks, task({ contact: act.contact, customer: 'Fatima El Amrani' })],
      }
    : before;

/** What was accepted opens, with the keyboard in its reply. */
export const Accepting: Story = {
  args: {
    view: view({ tasks: [task()], requests: [request({ contact: 'new', customer: 'Fatima El Amrani' })] }),
  },
  render: ({ view: first, act }) => <Changing view={first} act={act} after={accepting} />,
  play: async ({ canvasElement, args }) => {
    const desk = within(canvasElement);
    await userEvent.click(desk.getByRole('button', { name: 'Accept' }));
    await expect(did(args.act)).toEqual([{ type: 'offer.accepted', contact: 'new' }]);
    await expect(desk.getByRole('region', { name: /^Fatima El Amrani/ })).toBeVisible();
    await expect(desk.getByRole('log', { name: 'Messages' })).toBeVisible();
    await waitFor(() => expect(desk.getByRole('textbox', { name: 'Reply' })).toHaveFocus());
  },
};

/** Two at once, as a supervisor looks at them. */
export const SideBySide: Story = {
  args: { view: view({ tasks: many, requests: asked(7) }) },
  render: ({ view: first, act }) => (
    <main
      style={{
        display: 'grid',
        gridTemplateColumns: '1fr 1fr',
        gap: 1,
        height: 760,
        margin: -16,
        background: 'var(--line)',
      }}
    >
      <Desk view={first} act={act} zone="Europe/Amsterdam" />
      <Desk view={luc} act={act} zone="Europe/Amsterdam" />
    </main>
  ),
};
