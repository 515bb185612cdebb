import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Flow, UiLanguage } from '#runtime/index.ts';
import { rememberLoaded } from '#src/app/compare.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import Changes from '#src/changes/Changes.tsx';
import { Stage, studioFor } from '../inspector/Stage.tsx';
import { comparing, manyVersions, versions } from './versions.ts';

/** The editor is large; on a busy machine it takes its time. */
const LOAD_MS = 25_000;

function Panel({ studio, width = 900 }: { studio: Studio; width?: number }) {
  return (
    <Stage studio={studio} width={width}>
      <div style={{ height: 360, overflow: 'auto' }}>
        <Changes />
      </div>
    </Stage>
  );
}

const meta = {
  title: 'Changes/List',
  component: Panel,
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Panel>;

export default meta;
type Story = StoryObj<typeof meta>;

const compared = ({ before, after }: { before: Flow; after: Flow }, language: UiLanguage = 'en'): Studio =>
  comparing(studioFor([after], language), before);

const rowOf = (canvas: HTMLElement, name: RegExp) => within(canvas).findByRole('row', { name });

/** How it was opened is one press away. */
export const NothingToCompare: Story = {
  args: { studio: studioFor([versions().after]) },
  play: async ({ canvasElement, args: { studio } }) => {
    rememberLoaded(studio);
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Compare with how it was opened' }));
    await expect(await canvas.findByText('Nothing differs')).toBeVisible();
  },
};

/** Each change under its node, with what goes along; layout only when asked for. */
export const Some: Story = {
  args: { studio: compared(versions()) },
  play: async ({ canvasElement }) => {
    await rowOf(canvasElement, /Good evening/);
    await expect(within(canvasElement).queryByRole('row', { name: /^Elsewhere/ })).toBeNull();
    await userEvent.click(within(canvasElement).getByRole('switch', { name: 'Also layout' }));
    await rowOf(canvasElement, /^Elsewhere/);
  },
};

/** What is accepted is no longer told, and the flow stays. */
export const AcceptOne: Story = {
  args: { studio: compared(versions()) },
  play: async ({ canvasElement, args: { studio } }) => {
    const flow = activeFlow(studio);
    const row = await rowOf(canvasElement, /Good evening/);
    await userEvent.click(within(row).getByRole('button', { name: /^Accept/ }));
    await waitFor(() => expect(row).not.toBeInTheDocument());
    await expect(activeFlow(studio)).toBe(flow);
  },
};

/** What is refused is taken back, as one step. */
export const RefuseOne: Story = {
  args: { studio: compared(versions()) },
  play: async ({ canvasElement, args: { studio } }) => {
    const row = await rowOf(canvasElement, /Good evening/);
    await userEvent.click(within(row).getByRole('button', { name: /^Refuse/ }));
    await waitFor(() => expect(row).not.toBeInTheDocument());
    await expect(activeFlow(studio)?.nodes['hello']?.params).toEqual({
      message: { kind: 'text', text: 'Good day' },
    });
    await expect(studio.document.getState().past).toHaveLength(1);
  },
};

/** A hundred at first; the rest when asked for. */
export const Many: Story = {
  args: { studio: compared(manyVersions(120)) },
  play: async ({ canvasElement }) => {
    await rowOf(canvasElement, /After 1\b/);
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Show 20 more' }));
    await rowOf(canvasElement, /After 120/);
  },
};

const LONG = (name: string) =>
  `${name} voor klanten van de meertalige klantenservice van het filiaal Overijssel`;

/** On the narrowest screen, in the languages with the longest words. */
export const LongDutch: Story = { args: { studio: compared(versions(LONG), 'nl'), width: 680 } };
export const LongFrench: Story = { args: { studio: compared(versions(LONG), 'fr'), width: 680 } };

/** Both versions as the files they are. */
export const AsText: Story = {
  args: { studio: compared(versions()) },
  play: async ({ canvasElement }) => {
    await rowOf(canvasElement, /Good evening/);
    await userEvent.click(within(canvasElement).getByRole('radio', { name: 'Text' }));
    const side = (name: string) => canvasElement.querySelector(`.editor.${name}`)?.textContent ?? '';
    await waitFor(() => expect(side('original')).toMatch(/Good.day/), { timeout: LOAD_MS });
    await waitFor(() => expect(side('modified')).toMatch(/Good.evening/), { timeout: LOAD_MS });
  },
};
