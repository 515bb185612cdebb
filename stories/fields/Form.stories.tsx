import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, screen, userEvent, within } from 'storybook/test';
import { fieldsOf, type JsonObject, type Problem } from '#runtime/index.ts';
import { setAt } from '#src/document/edits/params.ts';
import { FieldsForm } from '#src/fields/FieldsForm.tsx';
import { initialGroup } from '#src/fields/initial.ts';
import { useObjectHost } from '#src/fields/useObjectHost.ts';
import { flows, Stage, studioFor } from '../inspector/Stage.tsx';
import { filled, kinds, labels } from './kinds.ts';

interface Args {
  value: JsonObject;
  problems: readonly Problem[];
  language: 'en' | 'nl' | 'fr';
}

const WIDTH = 520;
const fields = fieldsOf(kinds);

const LANGUAGES = [
  { id: 'nl', label: 'Dutch' },
  { id: 'fr', label: 'French' },
];

function Form({ value: begins, problems }: Args) {
  const [value, setValue] = useState(begins);
  const host = useObjectHost({
    id: 'thing',
    value,
    fields,
    labels,
    problems,
    keys: (label) => (label === 'forms' ? LANGUAGES : undefined),
    set: (path, next) =>
      setValue((before) => {
        const after = structuredClone(before);
        setAt(after, path, next);
        return after;
      }),
  });
  return (
    <>
      <FieldsForm fields={fields} host={host} />
      <output className="ui-hidden">{JSON.stringify(value)}</output>
    </>
  );
}

/** A thing of the workspace, in a form that knows nothing but its schema and its words. */
function OnStage(args: Args) {
  return (
    <Stage studio={studioFor(flows, args.language)} width={WIDTH}>
      <Form {...args} />
    </Stage>
  );
}

const meta = {
  title: 'Fields/Form',
  component: OnStage,
  args: { value: filled, problems: [], language: 'en' },
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof OnStage>;

export default meta;
type Story = StoryObj<typeof meta>;

const valueIn = (canvasElement: HTMLElement): JsonObject =>
  JSON.parse(canvasElement.querySelector('output')?.textContent ?? '{}') as JsonObject;

const press = async (canvasElement: HTMLElement, name: string | RegExp) =>
  userEvent.click(within(canvasElement).getByRole('button', { name }));

export const Filled: Story = {};
export const InFrench: Story = { args: { language: 'fr' } };
export const Fresh: Story = { args: { value: initialGroup(fields) } };

/** A problem stands at its field; what no field shows, on top. */
export const Wrong: Story = {
  args: {
    problems: ['agents.1', 'skills.nobody', 'gone'].map((field) => ({
      ...{
        code: 'reference.unknown',
        severity: 'error',
        where: { field },
        params: { kind: 'skills', name: 'nobody' },
      },
    })) as Problem[],
  },
  play: async ({ canvasElement }) => {
    const row = canvasElement.querySelector('[data-field="skills.nobody"]');
    await expect(row?.querySelector('.ui-error')).toHaveTextContent('“Skills · nobody”');
    await expect(canvasElement.querySelector('.fields-problems')).toBeVisible();
  },
};

/** A key of a map is picked among the things that are not in it yet. */
export const Adding: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Add to Skills');
    const [first] = await screen.findAllByRole('option');
    await userEvent.click(first!);
    await expect(Object.keys(valueIn(canvasElement)['skills'] as JsonObject)).toHaveLength(3);
    await press(canvasElement, 'Remove nobody · Not in the workspace');
    await expect(Object.keys(valueIn(canvasElement)['skills'] as JsonObject)).not.toContain('nobody');
  },
};

/** A key that means nothing is written; one that is there cannot be added again. */
export const Writing: Story = {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByLabelText('New in Calling codes');
    await userEvent.type(field, '31');
    await expect(within(canvasElement).getByText('It is there already.')).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, '32{Enter}');
    await expect(valueIn(canvasElement)['codes']).toEqual({ 31: 'nl', 32: '' });
  },
};

/** Few things are ticked, up to the most there can be; what is not there can be taken away. */
export const Ticking: Story = {
  play: async ({ canvasElement }) => {
    const view = within(canvasElement);
    await expect(view.getByRole('checkbox', { name: 'Close' })).toBeDisabled();
    await userEvent.click(view.getByRole('checkbox', { name: /^pigeon/ }));
    await expect(valueIn(canvasElement)['on']).toEqual(['whatsapp']);
  },
};

/** Tags go by the Delete key, and come from a list of what is not chosen yet. */
export const Tagging: Story = {
  play: async ({ canvasElement }) => {
    within(canvasElement)
      .getByRole('row', { name: /^nobody/ })
      .focus();
    await userEvent.keyboard('{Delete}');
    await expect(valueIn(canvasElement)['agents']).toEqual(['repairs_nl']);
  },
};

/** What may be left out is added as a whole, and taken away as a whole. */
export const Leaving: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Add Offer');
    await expect(valueIn(canvasElement)['offer']).toEqual({ text: '', expires: false });
    await press(canvasElement, 'Remove Offer');
    await expect(valueIn(canvasElement)).not.toHaveProperty('offer');
  },
};
