import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { HOUR, type TaskView } from '#runtime/index.ts';
import { did } from './did.ts';
import { Stage } from './Stage.tsx';
import { clock, NOW, TEMPLATES, task, view } from './views.ts';

const meta = {
  title: 'Desk/Reply',
  component: Stage,
  args: { view: view({ tasks: [task()] }), act: fn() },
} satisfies Meta<typeof Stage>;
export default meta;
type Story = StoryObj<typeof meta>;

const composer = (parts: Partial<NonNullable<TaskView['composer']>>) => {
  const base = task();
  return view({ tasks: [task({ composer: base.composer && { ...base.composer, ...parts } })] });
};

/** Enter sends, Shift and Enter break the line; nothing cannot be sent. */
export const Sending: Story = {
  play: async ({ canvasElement, args }) => {
    const desk = within(canvasElement);
    const field = desk.getByRole('textbox', { name: 'Reply' });
    await expect(field).toHaveAttribute('placeholder', 'Reply to *********7542');
    await expect(desk.getByRole('button', { name: 'Send' })).toBeDisabled();
    await userEvent.type(field, '  {Enter}');
    await expect(args.act).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.type(field, 'It is ready.{Shift>}{Enter}{/Shift}Until six.{Enter}');
    const message = { kind: 'text', text: 'It is ready.\nUntil six.' };
    await expect(did(args.act)).toEqual([{ type: 'agent.replied', contact: 'c1', message }]);
    await expect(field).toHaveValue('');
    await userEvent.type(field, 'Bye');
    await userEvent.click(desk.getByRole('button', { name: 'Send' }));
    await expect(args.act).toHaveBeenCalledTimes(2);
  },
};

/** Near the end it says what is left, past it by how much; what is too long stays and is not sent. */
export const TooLong: Story = {
  play: async ({ canvasElement, args }) => {
    const desk = within(canvasElement);
    const field = desk.getByRole('textbox', { name: 'Reply' });
    await userEvent.click(field);
    await userEvent.paste('x'.repeat(4_090));
    await expect(desk.getByText('6 characters left')).toBeVisible();
    await userEvent.type(field, 'yyyyyyyyy');
    await expect(desk.getByText('3 characters too many')).toBeVisible();
    await expect(field).toBeInvalid();
    await userEvent.keyboard('{Enter}');
    await expect(args.act).not.toHaveBeenCalled();
    await expect(desk.getByRole('button', { name: 'Send' })).toBeDisabled();
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Enter}');
    await expect(args.act).toHaveBeenCalledOnce();
  },
};

/** Enter that chooses a letter of another script sends nothing. */
export const Composing: Story = {
  play: async ({ canvasElement, args }) => {
    const field = within(canvasElement).getByRole('textbox', { name: 'Reply' });
    await userEvent.type(field, 'に');
    await fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    await expect(args.act).not.toHaveBeenCalled();
  },
};

/** Who clicks in the reply field sees what was promised of the case. */
export const Promised: Story = {
  play: async ({ canvasElement }) => {
    const desk = within(canvasElement);
    await expect(desk.queryByRole('group', { name: 'What was promised' })).toBeNull();
    await userEvent.click(desk.getByRole('textbox', { name: 'Reply' }));
    const promised = desk.getByRole('group', { name: 'What was promised' });
    await expect(promised).toHaveTextContent('First response');
    await expect(promised).toHaveTextContent('kept of 1 h 0 min');
    await expect(promised).toHaveTextContent('3 h 5 min left of 16 h 0 min');
  },
};

export const PromiseBroken: Story = {
  args: {
    view: view({
      tasks: [
        task({
          sla: {
            firstResponse: clock({ breached: true, remaining: -25 * 60_000, due: NOW - HOUR }),
            solution: clock({ target: 16 * HOUR, remaining: 40_000 }),
          },
        }),
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    const desk = within(canvasElement);
    await userEvent.click(desk.getByRole('textbox', { name: 'Reply' }));
    await expect(desk.getByText('25 min too late')).toBeVisible();
    await expect(desk.getByText('40 s left')).toBeVisible();
  },
};

/** Outside the window a template is found, filled in and sent; what is missing is said. */
export const OutsideTheWindow: Story = {
  args: { view: composer({ window: { open: false, until: NOW - 2 * HOUR } }) },
  play: async ({ canvasElement, args }) => {
    const desk = within(canvasElement);
    await expect(desk.queryByRole('textbox')).toBeNull();
    await expect(desk.queryByRole('button', { name: 'Picture' })).toBeNull();
    await expect(desk.getByText(/since Tue,? 24 Nov,? 09:15 only templates/)).toBeVisible();
    desk.getByRole('button', { name: 'Choose a template' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(await screen.findByRole('combobox', { name: 'Search templates' })).toHaveFocus();
    await userEvent.keyboard('ready{Enter}');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Send template' }));
    await expect(dialog.getAllByText('Fill this in')).toHaveLength(2);
    await userEvent.type(dialog.getByRole('textbox', { name: 'Value of 1' }), 'Sanne');
    await userEvent.type(dialog.getByRole('textbox', { name: 'Value of 2' }), 'red bicycle');
    await expect(dialog.getByRole('region', { name: 'What the customer reads' })).toHaveTextContent(
      'Dear Sanne, your red bicycle is ready.',
    );
    await userEvent.keyboard('{Enter}');
    await expect(did(args.act)).toEqual([
      {
        type: 'agent.replied',
        contact: 'c1',
        message: {
          kind: 'template',
          name: 'bicycle_ready',
          language: 'en',
          parameters: ['Sanne', 'red bicycle'],
          buttons: [],
          text: 'Dear Sanne, your red bicycle is ready. You can pick it up until six.',
          shows: { header: 'Your bicycle is ready', footer: 'De Rode Fiets', buttons: [] },
        },
      },
    ]);
  },
};

/** A picture goes by its address, from the keyboard alone; what was being written stays. */
export const Picture: Story = {
  play: async ({ canvasElement, args }) => {
    const desk = within(canvasElement);
    await userEvent.type(desk.getByRole('textbox', { name: 'Reply' }), 'One moment');
    await userEvent.tab();
    await waitFor(() => expect(desk.getByRole('button', { name: 'Picture' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    const address = await screen.findByRole('textbox', { name: 'Address of the picture' });
    await waitFor(() => expect(address).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await expect(await screen.findByText('Fill in where the picture is.')).toBeVisible();
    await userEvent.keyboard('http://files.example/red.jpg{Enter}');
    await expect(await screen.findByText(/has to begin with https/)).toBeVisible();
    await waitFor(() => expect(address).toHaveFocus());
    await userEvent.clear(address);
    await userEvent.keyboard('https://files.example/red.jpg');
    await userEvent.tab();
    await userEvent.keyboard('This one?');
    await expect(screen.getByText('1,015 characters left')).toBeVisible();
    await expect(args.act).not.toHaveBeenCalled();
    await userEvent.tab();
    await userEvent.tab();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Send picture' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    const url = 'https://files.example/red.jpg';
    const message = { kind: 'media', media: 'image', url, caption: 'This one?' };
    await expect(did(args.act)).toEqual([{ type: 'agent.replied', contact: 'c1', message }]);
    await waitFor(() => expect(desk.getByRole('button', { name: 'Picture' })).toHaveFocus());
    await expect(desk.getByRole('textbox', { name: 'Reply' })).toHaveValue('One moment');
  },
};

/** Where no words stand under a picture they follow it, and are as long as any message. */
export const PictureThenWords: Story = {
  args: { view: composer({ max: 1_000, picture: { captionMax: null } }) },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Picture' }));
    const caption = await screen.findByRole('textbox', { name: 'Caption (optional)' });
    await expect(
      screen.getByText('Comes right after the picture, as a message of its own. 1,000 characters left'),
    ).toBeVisible();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Address of the picture' }),
      'https://files.example/red.jpg',
    );
    await userEvent.click(caption);
    await userEvent.paste('x'.repeat(1_001));
    await expect(screen.getByText('1 character too many')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Send picture' }));
    await expect(args.act).not.toHaveBeenCalled();
    await waitFor(() => expect(caption).toHaveFocus());
  },
};

/** A channel that shows no pictures has no button for them, and offers all else. */
export const NoPicture: Story = {
  args: { view: composer({ picture: null }) },
  play: async ({ canvasElement }) => {
    const desk = within(canvasElement);
    await expect(desk.getByRole('button', { name: 'Send' })).toBeVisible();
    await expect(desk.queryByRole('button', { name: 'Picture' })).toBeNull();
  },
};

export const NoTemplates: Story = {
  args: { view: composer({ window: { open: false, until: NOW - 2 * HOUR }, templates: [] }) },
};

/** Inside the window too, and back again. */
export const Template: Story = {
  args: { view: composer({ templates: TEMPLATES }) },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Template' }));
    await userEvent.click(await screen.findByRole('option', { name: /bicycle_ready/ }));
    await expect(
      screen.getByText('Dear {{1}}, your {{2}} is ready. You can pick it up until six.'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await expect(screen.getByRole('listbox', { name: 'Template' })).toBeVisible();
    await userEvent.click(screen.getByRole('option', { name: /bicycle_ready/ }));
  },
};
