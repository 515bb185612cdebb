import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { type JsonObject, openContact } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { Inspector } from '#src/inspector/Inspector.tsx';
import { Stage, studioFor } from '../inspector/Stage.tsx';
import { everything, flowWith, registry } from './everything.ts';
import { sourceField } from './field.ts';

function Source({ studio }: { studio: Studio }) {
  return (
    <Stage studio={studio}>
      <Inspector />
    </Stage>
  );
}

const meta = {
  title: 'Fields/Source',
  component: Source,
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Source>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A studio in which only the fields in question are filled in. */
function studioWith(params: JsonObject, language: 'en' | 'nl' | 'fr' = 'en'): Studio {
  const studio = studioFor(
    [flowWith({ ...(everything.initial as JsonObject), ...params })],
    language,
    registry,
  );
  studio.session.getState().select(['one']);
  return studio;
}

const paramsOf = ({ document }: Studio): JsonObject =>
  document.getState().project.flows['support']?.nodes['one']?.params ?? {};

export const Empty: Story = {
  args: { studio: studioWith({}) },
  play: async ({ canvasElement }) => {
    const field = await sourceField(canvasElement, 'when');
    await waitFor(() => expect(within(field).getByText('message.text == "yes"')).toBeVisible());
  },
};

/** The value for the sample contact stands under the field, with what decided. */
export const WithValue: Story = {
  args: { studio: studioWith({ when: 'customer.name == "Sanne Bakker" || size(message.text) > 90' }) },
  play: async ({ canvasElement }) => {
    const field = await sourceField(canvasElement, 'when');
    await expect(within(field).getByText('= true')).toBeVisible();
    await expect(field).toHaveTextContent('because customer.name is "Sanne Bakker" · sample contact');
  },
};

/** A fix is one press away, and the keyboard is back where one writes. */
export const Mended: Story = {
  args: { studio: studioWith({ when: 'customer.name = "Ann"' }) },
  play: async ({ canvasElement, args: { studio } }) => {
    const field = await sourceField(canvasElement, 'when');
    await waitFor(() => expect(field.querySelector('.squiggly-error')).toBeTruthy());
    await userEvent.click(within(field).getByRole('button', { name: 'Change to ==' }));
    await expect(paramsOf(studio)['when']).toBe('customer.name == "Ann"');
    await waitFor(() => expect(within(field).getByRole('textbox')).toHaveFocus());
    await expect(within(field).getByText('= false')).toBeVisible();
  },
};

export const Wrong: Story = {
  args: { studio: studioWith({ when: 'custmer.name = “Ann”', link: '{{ vars.topik' }) },
  play: async ({ canvasElement }) => {
    const field = await sourceField(canvasElement, 'when');
    await expect(within(field).getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
    await expect(within(field).getAllByRole('button')).toHaveLength(3);
  },
};

/** What may be missing is warned of; the fix gives it a value in any case. */
export const MaybeMissing: Story = {
  args: { studio: studioWith({ when: 'message.choice == "repairs"' }) },
  play: async ({ canvasElement, args: { studio } }) => {
    const field = await sourceField(canvasElement, 'when');
    await waitFor(() => expect(field.querySelector('.squiggly-warning')).toBeTruthy());
    await expect(field).toHaveTextContent('No value for the sample contact');
    await userEvent.click(within(field).getByRole('button', { name: /orValue/ }));
    await expect(paramsOf(studio)['when']).toBe('message.?choice.orValue("") == "repairs"');
    await expect(within(field).getByText('= false')).toBeVisible();
  },
};

/** A text with `{{ }}`, filled in for the sample contact. */
export const Template: Story = {
  args: {
    studio: studioWith({
      greeting: 'Hello {{ customer.name }},\nhow can we help?',
      link: 'https://shop.example/{{ customer.name }}',
    }),
  },
  play: async ({ canvasElement }) => {
    const field = await sourceField(canvasElement, 'greeting');
    await expect(field).toHaveTextContent('Hello Sanne Bakker, how can we help?');
    await expect(await sourceField(canvasElement, 'link')).toHaveTextContent('/Sanne%20Bakker');
  },
};

/** The contact under way in the simulator comes before a sample. */
export const Simulated: Story = {
  args: { studio: studioWith({ when: 'contact.channel == "instagram"' }) },
  play: async ({ canvasElement, args: { studio } }) => {
    const field = await sourceField(canvasElement, 'when');
    await expect(field).toHaveTextContent('is "whatsapp" · sample contact');
    studio.session.getState().set({ underWay: { contact: simulated, now: 0 } });
    await waitFor(() => expect(field).toHaveTextContent('is "instagram" · simulated contact'));
  },
};

const simulated = openContact(
  { script: { id: 'support', revision: '' }, defaults: {} },
  {
    id: 'c1',
    channel: 'instagram',
    pointOfContact: 'instagram',
    customer: { address: '1', name: 'Noor', fields: {} },
    consent: 'unknown',
    at: 0,
    language: 'nl',
  },
);

const mixed = {
  when: 'customer.name = "Ann"',
  greeting: 'Dag {{ customer.name }}',
  link: '{{ size(vars.topic) }}',
};

export const Dark: Story = { args: { studio: studioWith(mixed, 'nl') }, globals: { scheme: 'dark' } };
export const French: Story = { args: { studio: studioWith(mixed, 'fr') } };
