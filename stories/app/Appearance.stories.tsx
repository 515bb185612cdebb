import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { AppearanceForm } from '#src/app/AppearanceForm.tsx';
import type { Studio } from '#src/app/studio.ts';
import { flows, Stage, studioFor } from '../inspector/Stage.tsx';

function Shown({ studio }: { studio: Studio }) {
  return (
    <Stage studio={studio} width={300}>
      <AppearanceForm />
    </Stage>
  );
}

const meta = { title: 'App/Appearance', component: Shown } satisfies Meta<typeof Shown>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Chosen: Story = {
  args: { studio: studioFor(flows) },
  play: async ({ canvasElement, args: { studio } }) => {
    const contrast = within(within(canvasElement).getByRole('radiogroup', { name: 'Contrast' }));
    await userEvent.click(contrast.getByRole('radio', { name: 'High' }));
    await expect(studio.session.getState().appearance).toEqual({
      theme: 'system',
      contrast: 'more',
      density: 'comfortable',
    });
  },
};
