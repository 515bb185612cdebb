import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Flow, UiLanguage } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { Problems } from '#src/problems/Problems.tsx';
import { flows, Stage, studioFor } from '../inspector/Stage.tsx';

const WIDTH = 800;

function List({ studio }: { studio: Studio }) {
  return (
    <Stage studio={studio} width={WIDTH}>
      <Problems />
    </Stage>
  );
}

const meta = {
  title: 'Problems/List',
  component: List,
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof List>;

export default meta;
type Story = StoryObj<typeof meta>;

const LONG = 'Klantentevredenheidsonderzoeksvragenlijstuitnodigingsbevestiging';

/** So many nodes that nobody comes to, all of them to be filled in. */
const broken = (count: number, title: string): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id: 'broken',
  name: 'Broken',
  variables: {},
  nodes: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `ask-${index}`,
      {
        type: 'ask',
        title: `${title} ${index + 1}`,
        params: { message: { kind: 'text', text: '' }, timeout: 60 },
        position: { x: index, y: 0 },
      },
    ]),
  ),
  edges: [],
});

const studioOf = (flow: Flow | undefined, language: UiLanguage = 'en') =>
  studioFor(flow ? [flow] : [], language);

export const Empty: Story = {
  args: { studio: studioOf(flows[0]) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('No problems. This flow can be exported.')).toBeVisible();
  },
};

/** Enter on a problem asks to see its field. */
export const Some: Story = {
  args: { studio: studioOf(broken(1, 'Ask')) },
  play: async ({ canvasElement, args: { studio } }) => {
    const options = within(canvasElement).getAllByRole('row');
    const atField = options.find((one) => one.textContent?.includes('Message'));
    await expect(atField).toBeDefined();
    if (atField) await userEvent.click(atField);
    await expect(studio.session.getState().focus).toMatchObject({ node: 'ask-0', field: 'message.text' });
  },
};

/** The place of a problem is found in the flow's text as well. */
export const InTheText: Story = {
  args: { studio: studioOf(broken(1, 'Ask')) },
  play: async ({ canvasElement, args: { studio } }) => {
    const rows = within(canvasElement).getAllByRole('row');
    const atField = rows.find((one) => one.textContent?.includes('Message')) ?? canvasElement;
    await userEvent.click(within(atField).getByRole('button', { name: 'Show in the text' }));
    await expect(studio.session.getState()).toMatchObject({
      drawer: { tab: 'text' },
      wantedText: { node: 'ask-0', field: 'message.text' },
    });
  },
};

/** A hundred at first; the rest when asked for. */
export const Many: Story = {
  args: { studio: studioOf(broken(60, 'Question')) },
  play: async ({ canvasElement }) => {
    const view = within(canvasElement);
    // The head of the errors is a row too.
    await expect(view.getAllByRole('row')).toHaveLength(101);
    await userEvent.click(view.getByRole('button', { name: /^Show \d/ }));
    await expect(view.getAllByRole('row').length).toBeGreaterThan(101);
  },
};

export const LongDutchWords: Story = { args: { studio: studioOf(broken(2, LONG), 'nl') } };
export const French: Story = { args: { studio: studioOf(broken(2, 'Question'), 'fr') } };
