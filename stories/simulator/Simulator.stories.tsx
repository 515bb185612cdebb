import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, within } from 'storybook/test';
import { nodes } from '#nodes/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { studioWith } from '#src/app/testing/several.ts';
import Simulator from '#src/simulator/Simulator.tsx';
import { exampleStudio, exampleWorkspace } from './example.ts';
import { Stage } from './Stage.tsx';

const meta = {
  title: 'Simulator/Simulator',
  component: Simulator,
} satisfies Meta<typeof Simulator>;
export default meta;
type Story = StoryObj<typeof meta>;

const shown = (studio: Studio): Story => ({
  render: () => (
    <Stage studio={studio}>
      <Simulator />
    </Stage>
  ),
});

const write = async (canvasElement: HTMLElement, text: string) => {
  await userEvent.type(within(canvasElement).getByRole('textbox', { name: 'Message' }), `${text}{Enter}`);
};

const playing = exampleStudio();
/** What the customer writes lights the way on the canvas. */
export const Playing: Story = {
  ...shown(playing),
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'Hallo');
    await expect(playing.session.getState().played?.nodes[0]).toBe('intake');
    await userEvent.click(within(canvasElement).getByRole('button', { name: '+1 day' }));
    await expect(within(canvasElement).getByRole('status', { name: /^Time in/ })).toHaveTextContent(
      /^Wed,? 25 Nov/,
    );
  },
};

const changing = exampleStudio();
/** A change is played when asked, and only then. */
export const Changed: Story = {
  ...shown(changing),
  play: async ({ canvasElement }) => {
    const simulator = within(canvasElement);
    await write(canvasElement, 'Hallo');
    changing.document.getState().change({ key: 'test' }, (project) => {
      project.flows['support']!.nodes['menu']!.params['timeout'] = 600;
    });
    await userEvent.click(await simulator.findByRole('button', { name: 'Replay' }));
    await expect(simulator.queryByRole('button', { name: 'Replay' })).toBeNull();
    await expect(simulator.getByText('Hallo')).toBeVisible();
  },
};

/** Moves the clock to a date; the past is refused. */
export const ToDate: Story = {
  ...shown(exampleStudio()),
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'To date…' }));
    await expect(screen.getByRole('button', { name: 'Go' })).toBeDisabled();
  },
};

/** Begins a flow as another system would, with its variables. */
export const StartByEvent: Story = {
  ...shown(exampleStudio('reminder')),
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Start by event' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'day' }), 'dinsdag');
  },
};

const broken = exampleStudio();
broken.document.getState().change({ key: 'test' }, (project) => {
  project.flows['support']!.edges = [];
});
/** A flow with errors says so, and where to look. */
export const HasErrors: Story = {
  ...shown(broken),
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Show problems' }));
    await expect(broken.session.getState().drawer.tab).toBe('problems');
  },
};

export const NoPointOfContact: Story = shown(
  studioWith(
    nodes,
    { ...exampleWorkspace, pointsOfContact: {} },
    Object.values(exampleStudio().document.getState().project.flows),
  ),
);

export const NoCustomers: Story = shown(
  studioWith(
    nodes,
    { ...exampleWorkspace, customers: {} },
    Object.values(exampleStudio().document.getState().project.flows),
  ),
);

/** Another script answers at the point of contact: said, and played all the same. */
export const Borrowed: Story = {
  ...shown(exampleStudio('reminder', 'nl')),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/Hier antwoordt een ander script/)).toBeVisible();
  },
};

const stopping = exampleStudio();
stopping.session.getState().set({ breakpoints: { support: [{ kind: 'node', node: 'menu' }] } });
/** It stands before a node with a breakpoint; what is written meanwhile waits. */
export const Stopped: Story = {
  ...shown(stopping),
  play: async ({ canvasElement }) => {
    const simulator = within(canvasElement);
    await write(canvasElement, 'Hallo');
    await expect(stopping.session.getState().stopped).toMatchObject({ flow: 'support', node: 'menu' });
    await write(canvasElement, 'Nog iets');
    await expect(await simulator.findByText(/^What you did meanwhile/)).toBeVisible();
    await expect(simulator.queryByText('Nog iets')).toBeNull();
    await userEvent.click(simulator.getByRole('button', { name: 'Continue' }));
    await expect(await simulator.findByText('Nog iets')).toBeVisible();
    await expect(stopping.session.getState().stopped).toBeNull();
  },
};
