import type { Meta, StoryObj } from '@storybook/react-vite';
import { ReactFlow } from 'reactflow';
import { expect } from 'storybook/test';
import Guides from '#src/canvas/Guides.tsx';
import { createSnapper } from '#src/canvas/snapping.ts';
import 'reactflow/dist/base.css';
import '#src/canvas/canvas.css';

export default { title: 'canvas/Guides' } satisfies Meta;

const box = (x: number, y: number, height: number) => ({ x, y, width: 160, height });
const others = [box(20, 20, 120), box(20, 300, 60), box(500, 20, 80)];
const dragged = box(260, 40, 80);

/** In line with two, and with as much room on both sides. */
const shown = (scheme: 'light' | 'dark'): StoryObj => ({
  globals: { scheme },
  render: () => (
    <div className="canvas" style={{ position: 'relative', height: 400 }}>
      <ReactFlow
        nodes={[...others, dragged].map(({ x, y, width, height }, index) => ({
          ...{ id: String(index), data: { label: '' }, position: { x, y } },
          ...{ style: { width, height, border: '1px solid currentColor' }, width, height },
        }))}
        edges={[]}
      >
        <Guides guides={createSnapper(others)(dragged, 6).guidesAt(dragged)} />
      </ReactFlow>
    </div>
  ),
  async play({ canvasElement }) {
    await expect(canvasElement.querySelectorAll('[data-kind=line]')).toHaveLength(1);
    await expect(canvasElement.querySelectorAll('[data-kind=gap]')).toHaveLength(2);
  },
});
export const Light = shown('light');
export const Dark = shown('dark');
