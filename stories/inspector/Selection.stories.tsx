import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Studio } from '#src/app/studio.ts';
import { arrangeCommands } from '#src/canvas/commands/arrange.ts';
import { FlowVariables } from '#src/inspector/FlowSettings.tsx';
import { Inspector } from '#src/inspector/Inspector.tsx';
import { flows, Stage, studioFor } from './Stage.tsx';

function Selection({ studio }: { studio: Studio }) {
  return (
    <Stage studio={studio}>
      <Inspector arranging={arrangeCommands} />
    </Stage>
  );
}

const meta = {
  title: 'Inspector/Selection',
  component: Selection,
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Selection>;

export default meta;
type Story = StoryObj<typeof meta>;

const withSession = (act: (studio: Studio) => void): Studio => {
  const studio = studioFor(flows);
  act(studio);
  return studio;
};

const firstEdge = flows[0]?.edges[0] ?? { from: '', port: '', to: '' };
const edgesOf = ({ document }: Studio) => document.getState().project.flows['support']?.edges ?? [];

export const Connection: Story = {
  args: { studio: withSession(({ session }) => session.getState().selectEdge(firstEdge)) },
  play: async ({ canvasElement, args: { studio } }) => {
    const before = edgesOf(studio).length;
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Disconnect' }));
    await expect(edgesOf(studio)).toHaveLength(before - 1);
    studio.document.getState().undo();
    studio.session.getState().selectEdge(firstEdge);
  },
};

export const Several: Story = {
  args: {
    studio: withSession(({ session }) => session.getState().select(Object.keys(flows[0]?.nodes ?? {}))),
  },
  play: async ({ canvasElement, args: { studio } }) => {
    const tops = () =>
      new Set(
        Object.values(studio.document.getState().project.flows['support']?.nodes ?? {}).map(
          ({ position }) => position.y,
        ),
      ).size;
    await expect(tops()).toBeGreaterThan(1);
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Align top' }));
    await expect(tops()).toBe(1);
    studio.document.getState().undo();
    await expect(tops()).toBeGreaterThan(1);
  },
};

export const SeveralOfOneType: Story = {
  args: {
    studio: withSession(({ document, session }) => {
      const nodes = document.getState().project.flows['support']?.nodes ?? {};
      session.getState().select(Object.keys(nodes).filter((id) => nodes[id]?.type === 'assign-skill'));
    }),
  },
  play: async ({ canvasElement, args: { studio } }) => {
    const shared = within(within(canvasElement).getByRole('region', { name: 'Settings in common' }));
    const skills = () =>
      Object.values(studio.document.getState().project.flows['support']?.nodes ?? {}).flatMap(
        ({ type, params }) =>
          type === 'assign-skill' ? [(params as { maxPriority?: number }).maxPriority] : [],
      );
    const before = skills();
    await expect(shared.getAllByPlaceholderText('Several values').length).toBeGreaterThan(0);
    const [field] = shared.getAllByRole('textbox', { name: 'Maximum priority' });
    if (!field) throw new Error('no field');
    await userEvent.type(field, '42');
    await userEvent.tab();
    await expect(skills()).toEqual(before.map(() => 42));
    studio.document.getState().undo();
    await expect(skills()).toEqual(before);
  },
};

export const UnknownType: Story = {
  args: {
    studio: withSession(({ document, session }) => {
      document.getState().change({ key: 'inspector.change-field' }, ({ flows: { support } }) => {
        if (support) support.nodes['odd'] = { type: 'fax', params: {}, position: { x: 0, y: 0 } };
      });
      session.getState().select(['odd']);
    }),
  },
};

export const Variables: Story = {
  args: { studio: studioFor(flows) },
  render: ({ studio }) => {
    const flow = studio.document.getState().project.flows['support'];
    return (
      <Stage studio={studio} width={480}>
        {flow && (
          <FlowVariables
            flow={{
              ...flow,
              variables: {
                topic: { type: 'text', default: 'other' },
                day: { type: 'text', parameter: true },
                visits: { type: 'number', default: 2 },
                knownCustomer: { type: 'boolean', sensitive: true },
              },
            }}
          />
        )}
      </Stage>
    );
  },
};
