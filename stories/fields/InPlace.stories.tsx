import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import type { Studio } from '#src/app/studio.ts';
import { creating } from '#src/creating.ts';
import { CreatingContext } from '#src/fields/creating.ts';
import { Inspector } from '#src/inspector/Inspector.tsx';
import { Stage, studioFor, winBack } from '../inspector/Stage.tsx';

function Selected({ studio }: { studio: Studio }) {
  return (
    <CreatingContext value={creating}>
      <Stage studio={studio}>
        <Inspector />
      </Stage>
    </CreatingContext>
  );
}

const meta = { title: 'Fields/In place', component: Selected } satisfies Meta<typeof Selected>;
export default meta;
type Story = StoryObj<typeof meta>;

const skilled = Object.entries(winBack.nodes).find(([, { type }]) => type === 'assign-skill')?.[0] ?? '';

const studioOf = (): Studio => {
  const studio = studioFor([winBack]);
  studio.session.getState().select([skilled]);
  return studio;
};

/** An agent who is missed is made and chosen by one press, and is one step of the history. */
export const NewAgent: Story = {
  args: { studio: studioOf() },
  play: async ({ canvasElement, args: { studio } }) => {
    const chosen = () => {
      const { params } = studio.document.getState().project.flows[winBack.id]?.nodes[skilled] ?? {};
      return (params as { agent?: string }).agent;
    };
    const { past } = studio.document.getState();
    await userEvent.click(within(canvasElement).getByRole('button', { name: /^Agent / }));
    await userEvent.click(await screen.findByRole('button', { name: 'Create a new one' }));
    await waitFor(() => expect(chosen()).toBe('agent'));
    const { project, past: now, undo } = studio.document.getState();
    await expect(project.workspace.agents).toHaveProperty('agent');
    await expect(now).toHaveLength(past.length + 1);
    undo();
    await expect(studio.document.getState().project.workspace.agents).not.toHaveProperty('agent');
  },
};
