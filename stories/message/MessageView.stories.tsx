import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { MessageView } from '#src/message/MessageView.tsx';

const meta = {
  title: 'Message/MessageView',
  component: MessageView,
  decorators: [(Story) => <div style={{ width: 320, padding: 16 }}>{Story()}</div>],
} satisfies Meta<typeof MessageView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Text: Story = {
  args: { message: { kind: 'text', text: 'Your bicycle is ready.\nWe are open until six.' } },
};

/** A tap says what was tapped. */
export const Buttons: Story = {
  args: {
    onChoose: fn(),
    message: {
      kind: 'buttons',
      header: 'De Rode Fiets',
      text: 'What is it about?',
      footer: 'We answer within the hour',
      buttons: [
        { id: 'repair', title: 'A repair' },
        { id: 'order', title: 'An order' },
      ],
    },
  },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'An order' }));
    await expect(args.onChoose).toHaveBeenCalledWith({ id: 'order', title: 'An order', of: 'buttons' });
  },
};

/** Only looked at: there is nothing to press. */
export const List: Story = {
  args: {
    message: { kind: 'list', text: 'Pick a time', open: 'Times', rows: [{ id: 'a', title: 'Mon 10:00' }] },
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('button')).toBeNull();
  },
};

export const Image: Story = {
  args: {
    message: {
      kind: 'media',
      media: 'image',
      url: 'https://example.com/shop/bicycle.jpg',
      caption: 'The red one',
    },
  },
};

export const Document: Story = {
  args: {
    message: {
      kind: 'media',
      media: 'document',
      url: 'https://example.com/1',
      filename: 'Invoice 2026-11.pdf',
    },
  },
};

export const Link: Story = {
  args: {
    message: { kind: 'link', text: 'Everything about your order', title: 'Open', url: 'https://example.com' },
  },
};

export const Location: Story = {
  args: {
    message: {
      kind: 'location',
      latitude: 52.37,
      longitude: 4.89,
      name: 'De Rode Fiets',
      address: 'Spuistraat 1, Amsterdam',
    },
  },
};

export const Template: Story = {
  args: {
    message: {
      kind: 'template',
      name: 'appointment_reminder',
      language: 'en',
      header: { kind: 'media', media: 'image', url: 'https://example.com/shop.png' },
      parameters: ['Sanne', 'Tuesday'],
      buttons: [{ index: 0, kind: 'payload', value: 'button-1' }],
      text: 'Hello Sanne, see you on Tuesday.',
      shows: { footer: 'De Rode Fiets', buttons: ['I will be there', 'Another day'] },
    },
  },
};

/** The buttons of a template show what they do. */
export const TemplateButtons: Story = {
  args: {
    buttonKinds: ['quick-reply', 'url', 'phone-number'],
    message: {
      kind: 'template',
      name: 'ready',
      language: 'en',
      parameters: [],
      buttons: [],
      text: 'Your bicycle is ready.',
      shows: { buttons: ['On my way', 'Our page', 'Call us'] },
    },
  },
  play: async ({ canvasElement }) => {
    const icons = [...canvasElement.querySelectorAll('.message-choice svg')].map(
      (one) => one.classList.value,
    );
    await expect(icons.map((one) => /lucide-(reply|link|phone)/.exec(one)?.[1])).toEqual([
      'reply',
      'link',
      'phone',
    ]);
  },
};
