import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { UiLanguage } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import Tour from '#src/tour/Tour.tsx';
import { flows, Stage, studioFor } from '../inspector/Stage.tsx';

function Shown({ studio }: { studio: Studio }) {
  return (
    <Stage studio={studio} width={800}>
      <div style={{ height: 400 }} data-anchor="play" />
      <Tour />
    </Stage>
  );
}

const meta = { title: 'Tour/Tour', component: Shown } satisfies Meta<typeof Shown>;
export default meta;
type Story = StoryObj<typeof meta>;

const studioAt = (tour: 'offered' | number, language: UiLanguage = 'en'): Studio => {
  const studio = studioFor(flows, language);
  studio.session.getState().set({ tour });
  return studio;
};

export const Offered: Story = {
  args: { studio: studioAt('offered') },
  play: async ({ canvasElement, args: { studio } }) => {
    const page = within(canvasElement);
    await expect(page.getByRole('complementary')).not.toContainElement(
      canvasElement.ownerDocument.activeElement as HTMLElement,
    );
    await userEvent.click(page.getByRole('button', { name: 'No, thanks' }));
    await expect(studio.session.getState().tour).toBeNull();
    studio.session.getState().set({ tour: 'offered' });
  },
};

export const LastStep: Story = { args: { studio: studioAt(4, 'fr') } };
