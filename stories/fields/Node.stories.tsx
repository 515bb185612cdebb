import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import type { JsonObject } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { Inspector } from '#src/inspector/Inspector.tsx';
import { Stage, studioFor } from '../inspector/Stage.tsx';
import { everything, flowWith, registry } from './everything.ts';
import { sourceField } from './field.ts';

const fresh = everything.initial as JsonObject;

const filled: JsonObject = {
  word: 'bicycle',
  amount: 3,
  shown: true,
  size: 'large',
  pause: 7_200,
  greeting: { nl: 'Dag {{ customer.name }}', fr: 'Bonjour' },
  link: 'https://shop.example/{{ customer.address }}',
  when: 'vars.topic == "repairs"',
  skill: { nl: 'repairs_nl', fr: 'repairs_fr' },
  open: 'shop',
  place: { street: 'Lindengracht', number: 12 },
  rows: [
    { id: 'row-1', title: 'Repairs' },
    { id: 'row-2', title: { nl: 'Verkoop' } },
  ],
  after: { kind: 'call', number: '+31 20 123 45 67' },
};

const wrong: JsonObject = {
  ...filled,
  amount: 12,
  greeting: '{{ custmer.name }} and {{',
  when: 'vars.topik == 3 +',
  skill: 'nobody',
  open: 'never',
  rows: [],
};

const studioWith = (params: JsonObject): Studio => {
  const studio = studioFor([flowWith(params)], 'en', registry);
  studio.session.getState().select(['one']);
  return studio;
};

const paramsOf = ({ document }: Studio): JsonObject =>
  document.getState().project.flows['support']?.nodes['one']?.params ?? {};

function Fields({ studio }: { studio: Studio }) {
  return (
    <Stage studio={studio}>
      <Inspector />
    </Stage>
  );
}

const meta = {
  title: 'Fields/Node',
  component: Fields,
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Fields>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Fresh: Story = { args: { studio: studioWith(fresh) } };
export const Filled: Story = { args: { studio: studioWith(filled) } };
export const Wrong: Story = {
  args: { studio: studioWith(wrong) },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('Did you mean “customer”?');
  },
};

/** Names are completed, and typing in one field is one step of the history. */
export const Completing: Story = {
  args: { studio: studioWith(fresh) },
  play: async ({ canvasElement, args: { studio } }) => {
    const field = within(await sourceField(canvasElement, 'when')).getByRole('textbox');
    await userEvent.type(field, 'customer.na');
    await userEvent.click(await screen.findByRole('option', { name: /^name/ }));
    await userEvent.keyboard(' == "Ann"');
    await expect(paramsOf(studio)['when']).toBe('customer.name == "Ann"');
    await expect(within(canvasElement).getByText('Gives boolean')).toBeVisible();
    await expect(studio.document.getState().past).toHaveLength(1);
  },
};

/** Items are added with a key of their own, up to the most there can be, and moved. */
export const Listing: Story = {
  args: { studio: studioWith(fresh) },
  play: async ({ canvasElement, args: { studio } }) => {
    const view = within(canvasElement);
    const add = view.getByRole('button', { name: 'Add to Rows' });
    await userEvent.click(add);
    await userEvent.click(add);
    await expect(add).toBeDisabled();
    await userEvent.click(view.getByRole('button', { name: 'Move Rows 3 up' }));
    const rows = paramsOf(studio)['rows'] as { id: string }[];
    await expect(rows.map(({ id }) => id)).toEqual(['row-1', 'row-3', 'row-2']);
  },
};

/** Asked for a text in one language, that language is shown and the keyboard is in it. */
export const Revealed: Story = {
  args: { studio: studioWith(filled) },
  play: async ({ canvasElement, args: { studio } }) => {
    studio.session.getState().reveal('one', 'greeting.fr');
    await waitFor(async () => {
      await waitFor(() => expect(within(canvasElement).getByLabelText('Greeting · French')).toHaveFocus());
    });
  },
};

/** A thing of the workspace is picked by keyboard. */
export const Picking: Story = {
  args: { studio: studioWith(fresh) },
  play: async ({ canvasElement, args: { studio } }) => {
    within(canvasElement)
      .getByRole('button', { name: /^Hours/ })
      .focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('listbox');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(paramsOf(studio)['open']).not.toBe(''));
  },
};

/** Only variables of the field's type are offered; one that is not there yet is made of that type. */
export const Naming: Story = {
  args: { studio: studioWith(fresh) },
  play: async ({ canvasElement, args: { studio } }) => {
    const field = within(canvasElement).getByRole('combobox', { name: 'Save to' });
    await userEvent.click(field);
    // As anybody would, again when nothing opened.
    await waitFor(async () => {
      if (!screen.queryByRole('option')) await userEvent.keyboard('{ArrowDown}');
      await expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['visits']);
    });
    await waitFor(() => expect(field).toHaveAttribute('aria-activedescendant'));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(paramsOf(studio)['saveTo']).toBe('visits'));
    await userEvent.clear(field);
    await userEvent.type(field, 'total');
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Add the variable “total”' }));
    const { variables } = studio.document.getState().project.flows['support']!;
    await expect(variables['total']).toEqual({ type: 'number' });
  },
};
