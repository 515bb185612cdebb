import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, within } from 'storybook/test';
import { type Workspace, workspace } from '#runtime/index.ts';
import type { SectionKey } from '#src/workspace/sections.ts';
import { Stage, small } from './Stage.tsx';

export default { title: 'workspace/Forms' } satisfies Meta;

const point = { defaultSkill: 'care', defaultScript: 'test' };

/** What a channel, a queue and a component ask for. */
const space: Workspace = workspace.parse({
  ...small,
  templates: {},
  pointsOfContact: {
    phone: { name: 'Our number', channel: 'whatsapp', address: '+31201234567', ...point },
    insta: { name: 'Our account', channel: 'instagram', address: '17840000000000001', ...point },
  },
  businessAccounts: { ours: { name: 'Ours', channel: 'whatsapp' } },
  customComponents: { list: { name: 'Templates', url: 'https://templates.example/%s' } },
  routingQueues: {
    old: {
      name: 'Older cases',
      filters: [{ name: 'Ours', conditions: [{ kind: 'included-channels', pointsOfContact: ['phone'] }] }],
    },
  },
});

/** A form with all of these labels in it. */
const asks = (section: SectionKey, thing: string, labels: readonly (string | RegExp)[]): StoryObj => ({
  render: () => <Stage space={space} section={section} thing={thing} />,
  async play({ canvasElement }) {
    const form = within(within(canvasElement).getByRole('complementary'));
    for (const label of labels) await expect(form.getAllByText(label)[0]).toBeVisible();
  },
});

export const WhatsAppNumber = asks('pointsOfContact', 'phone', [
  'Channel',
  'Business account',
  'Default skill',
  'Script',
  'Display name',
  'Category',
  'Kind of line',
  'Verification',
  'Code comes by',
  'Was used with the WhatsApp Business API before',
  'Personal WhatsApp account',
]);

export const WhatsAppAccount = asks('businessAccounts', 'ours', [
  'Business Manager ID',
  'Company name',
  'Description',
  'Logo',
  'Time zone',
  'Website',
  'Address',
  'Country',
  'E-mail address',
  'Status at WhatsApp',
  'Facebook business account is verified',
]);

export const InstagramAccount = asks('pointsOfContact', 'insta', [
  'Kind of account',
  'Access to messages is allowed',
  'Connected by',
]);

export const CustomComponent = asks('customComponents', 'list', ['URL', 'Height', 'Points of contact']);

export const RoutingQueue = asks('routingQueues', 'old', ['Filters', 'Conditions', 'Skill given', 'Agents']);

/** Whether a skill is the default is read in its form, and changed at the point of contact. */
export const DefaultSkill: StoryObj = {
  render: () => <Stage space={space} section="skills" thing="care" />,
  async play({ canvasElement }) {
    const fact = within(canvasElement).getByText(/Our number, Our account/);
    await expect(fact).toBeVisible();
    await expect(fact.closest('dd')?.querySelector('input, button')).toBeNull();
  },
};

/** A preferred agent cannot be had without a fallback time: what is chosen is told, and kept once it is whole. */
export const PreferredAgent: StoryObj = {
  render: () => <Stage space={space} section="skills" thing="care" />,
  async play({ canvasElement }) {
    const form = within(within(canvasElement).getByRole('complementary'));
    await userEvent.click(form.getByRole('button', { name: /Criterion/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Preferred agent' }));
    const fallback = await form.findByRole('textbox', { name: /Fallback time/ });
    await userEvent.clear(fallback);
    await userEvent.tab();
    await expect((await form.findAllByText(/Fallback time.*(missing|fill|not filled)/i))[0]).toBeVisible();
  },
};

/** A channel follows the global SLA, has none, or has its own, which begins as the global one. */
export const SlaOfAChannel: StoryObj = {
  render: () => <Stage space={space} section="sla" />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const spans = () => canvas.getAllByRole('group', { name: /^First response/ }).length;
    const before = spans();
    await userEvent.click(canvas.getByRole('button', { name: /SMS$/ }));
    const choices = within(await screen.findByRole('listbox', { name: /SMS/ })).getAllByRole('option');
    await expect(choices).toHaveLength(3);
    await userEvent.click(choices[2]!);
    await expect(spans()).toBe(before + 1);
  },
};

export const Masking: StoryObj = {
  render: () => <Stage space={space} section="masking" />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(
      canvas.getByText(/Credit cards, international bank accounts and social security/),
    ).toBeVisible();
    await expect(canvas.getByText(/E-mail addresses/)).toBeVisible();
    const masked = canvas.getByRole('switch', { name: /^Mask what agents see/ });
    await userEvent.click(masked);
    await expect(masked).toBeChecked();
  },
};

/** A number out of its range stays as it was typed, with the sentence of the limit. */
export const NumberOutOfRange: StoryObj = {
  render: () => <Stage space={space} section="customComponents" thing="list" />,
  async play({ canvasElement }) {
    const form = within(within(canvasElement).getByRole('complementary'));
    const height = form.getByRole('textbox', { name: /^Height/ });
    await userEvent.clear(height);
    await userEvent.type(height, '9000');
    await userEvent.tab();
    await expect(height).toHaveValue('9,000');
    await expect((await form.findAllByText(/“Height”.*2,?000/))[0]).toBeVisible();
    const url = form.getByRole('textbox', { name: /^URL/ });
    await userEvent.clear(url);
    await userEvent.type(url, 'https://templates.example/');
    await expect((await form.findAllByText(/does not end in %s/))[0]).toBeVisible();
  },
};
