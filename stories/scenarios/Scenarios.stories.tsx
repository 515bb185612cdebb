import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Studio } from '#src/app/studio.ts';
import Scenarios from '#src/scenarios/Scenarios.tsx';
import { Stage, studioFor } from '../inspector/Stage.tsx';
import { changed, passesNow, shopStudio, wrong } from './some.ts';

/** A worker that is begun loads all nodes; on a busy machine it takes its time. */
const PLAYED_MS = 60_000;

function Panel({ studio, width = 1100 }: { studio: Studio; width?: number }) {
  return (
    <Stage studio={studio} width={width}>
      <div style={{ height: 420 }}>
        <Scenarios />
      </div>
    </Stage>
  );
}

const meta = {
  title: 'Scenarios/Panel',
  component: Panel,
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Panel>;

export default meta;
type Story = StoryObj<typeof meta>;

const REPAIR = 'repair-by-menu';
const rowOf = (canvas: HTMLElement, name: RegExp) =>
  within(canvas).findByRole('row', { name }, { timeout: PLAYED_MS });

/** What a scenario is, and how to make the first. */
export const None: Story = { args: { studio: studioFor([]) } };

/** All of them as expected; found by a tag. */
export const Passing: Story = {
  args: { studio: shopStudio('en', REPAIR) },
  play: async ({ canvasElement }) => {
    await rowOf(canvasElement, /repair is chosen.*, Passes/);
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), '#nothing');
    await expect(await canvas.findByText('No scenario is like that')).toBeVisible();
    await userEvent.clear(canvas.getByRole('searchbox'));
  },
};

/** What differs, in words; taking it over is one step, and then it passes. */
export const Failing: Story = {
  args: { studio: changed(shopStudio('en', REPAIR)) },
  play: async ({ canvasElement, args: { studio } }) => {
    await rowOf(canvasElement, /repair is chosen.*, Does not pass/);
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('message.text')).toBeVisible();
    const before = studio.document.getState().past.length;
    await userEvent.click(canvas.getByRole('button', { name: 'Take all that came' }));
    await expect(studio.document.getState().past).toHaveLength(before + 1);
    await expect(passesNow(studio, REPAIR)).toBe(true);
    await rowOf(canvasElement, /repair is chosen.*, Passes/);
  },
};

/** The flow has to be repaired first. */
export const Broken: Story = {
  args: { studio: wrong(shopStudio('en', REPAIR)) },
  play: async ({ canvasElement }) => {
    await rowOf(canvasElement, /repair is chosen.*, Cannot be played/);
    await expect(within(canvasElement).getByText(/problems that keep it/)).toBeVisible();
  },
};

/** What is expected is loosened part by part. */
export const Editing: Story = {
  args: { studio: shopStudio('en', REPAIR) },
  play: async ({ canvasElement, args: { studio } }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('radio', { name: 'Steps' }));
    await userEvent.click(canvas.getAllByText('Contact c1')[0] as HTMLElement);
    await userEvent.click(canvas.getAllByRole('button', { name: 'How exact: language' })[0] as HTMLElement);
    await userEvent.click(await within(document.body).findByRole('menuitem', { name: 'Anything' }));
    await waitFor(() => {
      const { scenarios } = studio.document.getState().project;
      expect(scenarios?.[REPAIR]?.steps[0]?.expect?.contacts?.['c1']).toMatchObject({
        language: { $any: true },
      });
    });
    await expect(passesNow(studio, REPAIR)).toBe(true);
  },
};

/** Ways that no scenario goes lead to the canvas. */
export const Coverage: Story = {
  args: { studio: shopStudio('en', REPAIR) },
  play: async ({ canvasElement, args: { studio } }) => {
    await rowOf(canvasElement, /repair is chosen.*, Passes/);
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'Coverage' }));
    await userEvent.click((await canvas.findAllByRole('row'))[0] as HTMLElement);
    await waitFor(() => expect(studio.session.getState().selection.edge).not.toBeNull());
  },
};

/** On the narrowest screen, in the languages with the longest words. */
export const NarrowDutch: Story = { args: { studio: changed(shopStudio('nl', REPAIR)), width: 740 } };
export const NarrowFrench: Story = { args: { studio: changed(shopStudio('fr', REPAIR)), width: 740 } };
