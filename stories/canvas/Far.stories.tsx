import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { icons } from '#nodes/icons.ts';
import type { Flow } from '#runtime/index.ts';
import { StudioContext } from '#src/app/hooks.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import { Canvas } from '#src/canvas/Canvas.tsx';
import { CanvasMenu } from '#src/canvas/CanvasMenu.tsx';

export default { title: 'canvas/From afar' } satisfies Meta;

const COLUMNS = 24;
const ROWS = 20;
const TYPES = ['set-variables', 'decide', 'send-message', 'hours', 'tag', 'end'] as const;

const typeAt = (column: number, row: number): string => TYPES[(column + row) % TYPES.length] ?? 'end';

/** As many nodes as one sees from afar, in a grid, each tag leading to the column behind it. */
function large(): Flow {
  const places = Array.from({ length: COLUMNS * ROWS }, (_, index) => ({
    id: `n${index}`,
    column: Math.floor(index / ROWS),
    row: index % ROWS,
  }));
  return {
    format: 'routewright/flow',
    version: 1,
    id: 'flow',
    name: 'Large',
    variables: {},
    nodes: Object.fromEntries(
      places.map(({ id, column, row }) => [
        id,
        {
          type: typeAt(column, row),
          params: {},
          position: { x: column * 320, y: row * 220 },
        },
      ]),
    ),
    edges: places
      .filter(({ column, row }) => typeAt(column, row) === 'tag' && column + 1 < COLUMNS)
      .map(({ id, column, row }) => ({ from: id, port: 'next', to: `n${(column + 1) * ROWS + row}` })),
  };
}

function Stage() {
  const [studio] = useState(() => testStudio(large(), undefined, icons));
  return (
    <StudioContext value={studio}>
      <div style={{ position: 'relative', height: 460 }}>
        <Canvas menu={CanvasMenu} />
      </div>
    </StudioContext>
  );
}

const part = (canvas: HTMLElement, selector: string): HTMLElement => {
  const found = canvas.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

const placeOf = (canvas: HTMLElement, id: string): { x: number; y: number } => {
  const { x, y } = part(canvas, `.react-flow__node[data-id="${id}"]`).getBoundingClientRect();
  return { x: Math.round(x), y: Math.round(y) };
};

const isHeld = (canvas: HTMLElement): boolean => part(canvas, '.react-flow__pane').dataset['held'] === 'true';

/** What React Flow draws for, and what the map shows. */
const drawnAt = (canvas: HTMLElement): string => part(canvas, '.react-flow__viewport').style.transform;

/** Takes hold of the view by the middle button, and moves it. It is still held. */
function pan(canvas: HTMLElement, by: { x: number; y: number }): void {
  const pane = part(canvas, '.react-flow__pane');
  const at = (x: number, y: number) => ({ button: 1, buttons: 4, clientX: x, clientY: y, bubbles: true });
  fireEvent.mouseDown(pane, { ...at(300, 200), view: window });
  fireEvent.mouseMove(window, at(300 + by.x / 2, 200 + by.y / 2));
  fireEvent.mouseMove(window, at(300 + by.x, 200 + by.y));
}

const leave = () => fireEvent.mouseUp(window, { button: 1, bubbles: true, view: window });

/** Panned over so much, the flow moves as one picture; once the pointer rests, it is drawn for where it is. */
export const Panned: StoryObj = {
  render: () => <Stage />,
  async play({ canvasElement }) {
    await waitFor(() => expect(part(canvasElement, '.canvas-node').dataset['detail']).toBe('speck'));
    const before = { drawn: drawnAt(canvasElement), node: placeOf(canvasElement, 'n0') };
    const there = { x: before.node.x + 60, y: before.node.y - 20 };
    pan(canvasElement, { x: 60, y: -20 });
    await expect(isHeld(canvasElement)).toBe(true);
    await expect(placeOf(canvasElement, 'n0')).toEqual(there);
    await expect(drawnAt(canvasElement)).toBe(before.drawn);
    // All edges, none of which differs from the others, in one.
    const lines = canvasElement.querySelectorAll('.canvas-edge-picture .react-flow__edge-path');
    await expect(lines).toHaveLength(1);
    const edges = canvasElement.querySelectorAll('.react-flow__edges .react-flow__edge-path');
    await expect(lines[0]?.getAttribute('d')?.match(/M/g)).toHaveLength(edges.length);
    await waitFor(() => expect(isHeld(canvasElement)).toBe(false));
    await expect(placeOf(canvasElement, 'n0')).toEqual(there);
    await expect(drawnAt(canvasElement)).not.toBe(before.drawn);
    await expect(canvasElement.querySelector('.canvas-edge-picture')).toBeNull();
    leave();
  },
};

/** Whatever is done next is done where things are seen, at once. */
export const LetGo: StoryObj = {
  render: () => <Stage />,
  async play({ canvasElement }) {
    await waitFor(() => expect(part(canvasElement, '.canvas-node').dataset['detail']).toBe('speck'));
    const before = placeOf(canvasElement, 'n0');
    const there = { x: before.x - 40, y: before.y + 30 };
    pan(canvasElement, { x: -40, y: 30 });
    await expect(isHeld(canvasElement)).toBe(true);
    await userEvent.keyboard('{Shift}');
    await expect(isHeld(canvasElement)).toBe(false);
    await expect(placeOf(canvasElement, 'n0')).toEqual(there);
    leave();
  },
};

/** Enlarged while it is held, it is drawn for what is seen then. */
export const Enlarged: StoryObj = {
  render: () => <Stage />,
  async play({ canvasElement }) {
    await waitFor(() => expect(part(canvasElement, '.canvas-node').dataset['detail']).toBe('speck'));
    pan(canvasElement, { x: 30, y: 30 });
    leave();
    const held = placeOf(canvasElement, 'n0');
    await userEvent.click(within(canvasElement).getByRole('button', { name: /^Zoom in/ }));
    await waitFor(() => expect(drawnAt(canvasElement)).toMatch(/scale\(0\.1[0-9]/));
    await expect(isHeld(canvasElement)).toBe(false);
    await expect(placeOf(canvasElement, 'n0')).not.toEqual(held);
  },
};
