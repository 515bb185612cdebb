import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Flow, FlowEdge, UiLanguage } from '#runtime/index.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import Outline from '#src/outline/Outline.tsx';
import { flows, Stage, studioFor } from '../inspector/Stage.tsx';

const WIDTH = 800;

function Drawer({ studio, width = WIDTH }: { studio: Studio; width?: number }) {
  return (
    <Stage studio={studio} width={width}>
      <div style={{ height: 320 }}>
        <Outline />
      </div>
    </Stage>
  );
}

const meta = {
  title: 'Outline/Outline',
  component: Drawer,
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Drawer>;

export default meta;
type Story = StoryObj<typeof meta>;

const flowOf = (nodes: Flow['nodes'], edges: FlowEdge[]): Flow => ({
  ...{ format: 'routewright/flow', version: 1, id: 'flow', name: 'Lines', variables: {}, nodes, edges },
});

/** Questions in a row, each with a text for who does not answer. */
const long = (count: number): Flow => {
  const ids = Array.from({ length: count }, (_, index) => `n${index}`);
  const text = (index: number) => ({ kind: 'text', text: `Vraag ${index + 1}` });
  return flowOf(
    Object.fromEntries(
      ids.map((id, index) => [
        id,
        {
          type: index % 2 === 0 ? 'send-message' : 'set-status',
          title: `Stap ${index + 1}`,
          params: index % 2 === 0 ? { message: text(index) } : { status: 'pending' },
          position: { x: index * 320, y: 0 },
        },
      ]),
    ),
    ids.slice(1).map((id, index) => ({ from: `n${index}`, port: 'next', to: id })),
  );
};

const studioOf = (flow: Flow | undefined, language: UiLanguage = 'en') =>
  studioFor(flow ? [flow] : [], language);

const gridOf = (canvas: HTMLElement) => within(canvas).getByRole('treegrid');
/** The words of the line that the keyboard is on. */
const currentOf = (canvas: HTMLElement) =>
  document.getElementById(gridOf(canvas).getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';

export const Empty: Story = {
  args: { studio: studioOf(flowOf({}, [])) },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Add the first node' }));
    await userEvent.keyboard('Channel intake{Enter}');
    await waitFor(() => expect(gridOf(canvasElement)).toHaveFocus());
    await expect(currentOf(canvasElement)).toContain('Channel intake');
  },
};

/** The flow of the bicycle shop: the canvas's selection is the line's, both ways. */
export const Shop: Story = {
  args: { studio: studioOf(flows[0]) },
  play: async ({ canvasElement, args: { studio } }) => {
    const grid = gridOf(canvasElement);
    grid.focus();
    await userEvent.keyboard('{Home}{ArrowDown}');
    const { nodes } = studio.session.getState().selection;
    await expect(nodes).toHaveLength(1);
    await expect(currentOf(canvasElement)).toContain('Is the shop open?');
    studio.session.getState().select(['menu']);
    await waitFor(() => expect(currentOf(canvasElement)).toContain('What is it about?'));
    await waitFor(() => expect(grid).toHaveFocus());
  },
};

/** Only the lines in view are drawn, and the last is a key away. */
export const Long: Story = {
  args: { studio: studioOf(long(200)) },
  play: async ({ canvasElement }) => {
    const grid = gridOf(canvasElement);
    await expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
    grid.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(currentOf(canvasElement)).toContain('Set'));
    await userEvent.keyboard('{ArrowLeft}');
    await expect(currentOf(canvasElement)).toContain('Stap 200');
  },
};

/** Deleting keeps the keyboard on a line; renaming is done in the line. */
export const Editing: Story = {
  args: { studio: studioOf(long(4)) },
  play: async ({ canvasElement, args: { studio } }) => {
    const grid = gridOf(canvasElement);
    grid.focus();
    await userEvent.type(within(canvasElement).getByRole('searchbox'), 'Stap 2{Enter}');
    await waitFor(() => expect(grid).toHaveFocus());
    await expect(currentOf(canvasElement)).toContain('Stap 2');
    await userEvent.keyboard('{Escape}');
    await expect(grid.querySelectorAll('[data-kind="node"]')).toHaveLength(4);
    await expect(activeFlow(studio)?.nodes['n1']?.title).toBe('Stap 2');
  },
};

/** A problem is a line inside its node; Enter leads to the field where it is repaired. */
export const WithProblems: Story = {
  args: {
    studio: studioOf(
      flowOf(
        {
          ask: {
            type: 'ask',
            params: { message: { kind: 'text', text: '' }, timeout: 60 },
            position: { x: 0, y: 0 },
          },
        },
        [],
      ),
    ),
  },
  play: async ({ canvasElement, args: { studio } }) => {
    const grid = gridOf(canvasElement);
    grid.focus();
    await userEvent.keyboard('p');
    const first = currentOf(canvasElement);
    await userEvent.keyboard('p');
    await expect(currentOf(canvasElement)).not.toBe(first);
    await userEvent.keyboard('{Enter}');
    await expect(studio.session.getState().focus).toMatchObject({ node: 'ask' });
  },
};

/** A line a node, in an order of choice. */
export const AsAList: Story = {
  args: { studio: studioOf(flows[0]) },
  play: async ({ canvasElement }) => {
    const view = within(canvasElement);
    await userEvent.click(view.getByRole('radio', { name: 'As a list' }));
    await userEvent.click(view.getByRole('button', { name: /Order in the flow/ }));
    await userEvent.click(within(document.body).getByRole('option', { name: 'Title' }));
    const titles = view
      .getAllByRole('row')
      .map((row) => row.querySelector('.outline-title')?.textContent ?? '');
    await expect(titles).toEqual(titles.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  },
};

export const NarrowDutch: Story = { args: { studio: studioOf(flows[0], 'nl'), width: 400 } };
export const French: Story = { args: { studio: studioOf(flows[1], 'fr') } };
