import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { Studio } from '#src/app/studio.ts';
import { Canvas } from '#src/canvas/Canvas.tsx';
import { CanvasMenu } from '#src/canvas/CanvasMenu.tsx';
import { Stage, studioFor } from '../inspector/Stage.tsx';
import { comparing, versions } from './versions.ts';

function Drawing({ studio }: { studio: Studio }) {
  return (
    <Stage studio={studio} width={960}>
      <div style={{ position: 'relative', height: 520 }}>
        <Canvas menu={CanvasMenu} />
      </div>
    </Stage>
  );
}

const meta = {
  title: 'Changes/On the canvas',
  component: Drawing,
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Drawing>;

export default meta;
type Story = StoryObj<typeof meta>;

function compared(language: 'en' | 'fr'): Studio {
  const { before, after } = versions();
  const studio = comparing(studioFor([after], language), before);
  const { compared: now, set } = studio.session.getState();
  if (now) set({ compared: { ...now, layout: true } });
  return studio;
}

/** Each node with what became of it; what is gone, at its old place; what was moved, from where. */
export const Marked: Story = {
  args: { studio: compared('en') },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const marked = async (name: RegExp, mark: string) =>
      expect(await within(await canvas.findByRole('group', { name })).findByTitle(mark)).toBeVisible();
    await marked(/^Hello/, 'Changed');
    await marked(/^Thanks/, 'New');
    await marked(/^Later/, 'Elsewhere');
    await expect(await canvas.findByText('Promise')).toBeVisible();
    await expect(canvasElement.querySelectorAll('.canvas-lost')).not.toHaveLength(0);
    await expect(canvasElement.querySelectorAll('.canvas-move')).toHaveLength(1);
    await expect(canvas.getByRole('group', { name: 'What the signs mean' })).toBeVisible();
  },
};

export const MarkedInFrench: Story = { args: { studio: compared('fr') } };
