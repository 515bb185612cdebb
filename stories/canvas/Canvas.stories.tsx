import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { icons } from '#nodes/icons.ts';
import type { Flow } from '#runtime/index.ts';
import { StudioContext } from '#src/app/hooks.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import { Canvas } from '#src/canvas/Canvas.tsx';
import { CanvasMenu } from '#src/canvas/CanvasMenu.tsx';

export default { title: 'canvas/Canvas' } satisfies Meta;

const drawn: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'flow',
  name: 'Intake',
  variables: {},
  nodes: {
    start: { type: 'channel-intake', params: {}, position: { x: 0, y: 0 } },
    open: { type: 'hours', title: 'Open now?', params: { hours: '' }, position: { x: 320, y: 0 } },
    done: { type: 'end', params: {}, position: { x: 640, y: 0 } },
  },
  edges: [
    { from: 'start', port: 'next', to: 'open' },
    { from: 'open', port: 'open', to: 'done' },
  ],
};

function Stage({ flow }: { flow?: Flow }) {
  const [studio] = useState(() => testStudio(flow, undefined, icons));
  return (
    <StudioContext value={studio}>
      <div style={{ position: 'relative', height: 460 }}>
        <Canvas menu={CanvasMenu} />
      </div>
    </StudioContext>
  );
}

export const Empty: StoryObj = {
  render: () => <Stage />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /Channel intake/ }));
    await expect(await canvas.findByRole('group', { name: 'Channel intake (Channel intake)' })).toBeVisible();
  },
};

export const Drawn: StoryObj = { render: () => <Stage flow={drawn} /> };

/** Arrow keys travel, C connects: first the port, then where it leads. */
export const ByKeyboard: StoryObj = {
  render: () => <Stage flow={drawn} />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const page = within(canvasElement.ownerDocument.body);
    canvas.getByRole('application', { name: 'Intake' }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(await canvas.findByText('Open now?, 3 ports, 2 problems')).toBeInTheDocument();
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await userEvent.click(await page.findByRole('menuitem', { name: 'Connect “Closed” to…' }));
    await userEvent.click(await page.findByRole('option', { name: 'End' }));
    await expect(
      await canvas.findByRole('img', { name: 'Closed of Open now? leads to End' }),
    ).toBeInTheDocument();
  },
};

/** Among edges by keyboard: E goes to them, arrows from one to the next, Enter follows, Delete removes. */
export const AmongEdges: StoryObj = {
  render: () => (
    <Stage flow={{ ...drawn, edges: [...drawn.edges, { from: 'open', port: 'closed', to: 'start' }] }} />
  ),
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const region = canvas.getByRole('application', { name: 'Intake' });
    const has = (words: string) => canvas.findByText(words, { selector: '[role=status]' });
    region.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await has('Open now?, 3 ports, 2 problems');
    await userEvent.keyboard('e');
    await has('Open of Open now? leads to End');
    await waitFor(() => expect(region).toHaveFocus());
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await has('2 connections selected');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await has('Open of Open now? leads to End');
    await userEvent.keyboard('{Enter}');
    await has('End, 0 ports, no problems');
    await userEvent.keyboard('{Home}');
    await has('Channel intake, 1 port, 1 problem');
    await userEvent.keyboard('{End}');
    await has('End, 0 ports, no problems');
  },
};
