import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { UiLanguage } from '#runtime/index.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import Find from '#src/find/Find.tsx';
import { type FindState, lookFor } from '#src/find/state.ts';
import { flows, Stage, studioFor } from '../inspector/Stage.tsx';

const WIDTH = 960;

function Drawer({ studio, width = WIDTH }: { studio: Studio; width?: number }) {
  return (
    <Stage studio={studio} width={width}>
      <div style={{ height: 320 }}>
        <Find />
      </div>
    </Stage>
  );
}

const meta = {
  title: 'Find/Find',
  component: Drawer,
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Drawer>;

export default meta;
type Story = StoryObj<typeof meta>;

function finding(part: Partial<FindState>, language: UiLanguage = 'en'): Studio {
  const studio = studioFor(flows, language);
  lookFor(studio, part);
  return studio;
}

/** The hits; the name of a flow is a row of its own. */
const hits = (canvas: HTMLElement) => [...canvas.querySelectorAll<HTMLElement>('.find-row')];

/** A chip begins a filter, and its values are offered. */
export const Empty: Story = {
  args: { studio: finding({}) },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: /^skill:/ }));
    const field = within(canvasElement).getByRole('combobox');
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.keyboard('repairs_n');
    const option = await within(document.body).findByRole('option', { name: /skill:repairs_nl/ });
    await userEvent.click(option);
    await waitFor(() => expect(field).toHaveValue('skill:repairs_nl '));
    await waitFor(() => expect(hits(canvasElement).length).toBeGreaterThan(0));
  },
};

/** Enter goes from hit to hit with the keyboard in the field; the canvas is told which nodes are found. */
export const Results: Story = {
  args: { studio: finding({ typed: 'fiets', everywhere: true }) },
  play: async ({ canvasElement, args: { studio } }) => {
    await waitFor(() => expect(studio.session.getState().found.size).toBeGreaterThan(0));
    const field = within(canvasElement).getByRole('combobox');
    await userEvent.click(field);
    await userEvent.keyboard('{Enter}{Enter}');
    await waitFor(() => expect(field).toHaveFocus());
    await expect(within(canvasElement).getByText(/^2 of/)).toBeVisible();
    await userEvent.click(hits(canvasElement)[0] as HTMLElement);
    await expect(studio.session.getState().focus).not.toBeNull();
  },
};

/** What each hit becomes is shown before; one that is not ticked stays. */
export const Preview: Story = {
  args: { studio: finding({ typed: 'fiets', replacing: true, by: 'boot' }) },
  play: async ({ canvasElement, args: { studio } }) => {
    const before = activeFlow(studio);
    const [first] = within(canvasElement).getAllByRole('checkbox');
    await userEvent.click(first as HTMLElement);
    await expect(first).not.toBeChecked();
    await userEvent.click(within(canvasElement).getByRole('button', { name: /^Replace \d+ hit/ }));
    await waitFor(() => expect(hits(canvasElement)).toHaveLength(1));
    studio.document.getState().undo();
    await expect(activeFlow(studio)).toEqual(before);
  },
};

export const Renaming: Story = {
  args: { studio: finding({ typed: 'variable:topic', replacing: true, by: 'subject' }, 'nl') },
};

export const AnotherSkill: Story = {
  args: { studio: finding({ typed: 'skill:repairs_nl', everywhere: true, replacing: true }, 'fr') },
};

export const NothingFound: Story = {
  args: { studio: finding({ typed: 'zzz colour:red' }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/“colour:red” is not a filter/)).toBeVisible();
    await expect(within(canvasElement).getByText(/Nothing found in this flow/)).toBeVisible();
  },
};

export const BadPattern: Story = {
  args: { studio: finding({ typed: '(', pattern: true }) },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/cannot be read/);
  },
};

export const Narrow: Story = {
  args: { studio: finding({ typed: 'e', replacing: true, by: 'x' }, 'nl'), width: 420 },
};
