import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { icons } from '#nodes/icons.ts';
import { type Flow, HUES } from '#runtime/index.ts';
import { StudioContext } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import { Canvas } from '#src/canvas/Canvas.tsx';
import { CanvasMenu } from '#src/canvas/CanvasMenu.tsx';

export default { title: 'canvas/Annotations' } satisfies Meta;

const ask = (x: number, y: number) => ({
  type: 'ask',
  params: {
    message: { kind: 'buttons', text: 'What is it about?', buttons: [{ id: 'a', title: 'Repair' }] },
  },
  position: { x, y },
});
const hours = (x: number, y: number) => ({ type: 'hours', params: { hours: '' }, position: { x, y } });

const drawing = (folded: boolean): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id: 'flow',
  name: 'Intake',
  variables: {},
  nodes: { open: hours(0, 0), question: ask(320, 0), again: hours(320, 300), late: hours(700, 0) },
  edges: [
    { from: 'open', port: 'open', to: 'question' },
    { from: 'open', port: 'closed', to: 'again' },
    { from: 'question', port: 'choice:a', to: 'late' },
    { from: 'again', port: 'open', to: 'late' },
  ],
  notes: Object.fromEntries(
    HUES.map((hue, index) => [
      hue,
      {
        text: `A note\nin ${hue}`,
        hue,
        position: { x: index * 140, y: 560 },
        size: { width: 120, height: 80 },
      },
    ]),
  ),
  groups: {
    asked: { title: 'Questions', hue: 'teal', nodes: ['question', 'again'], ...(folded ? { folded } : {}) },
  },
});

function Stage({ studio }: { studio: () => Studio }) {
  const [made] = useState(studio);
  return (
    <StudioContext value={made}>
      <div style={{ position: 'relative', height: 620 }}>
        <Canvas menu={CanvasMenu} />
      </div>
    </StudioContext>
  );
}

/** The canvas with the drawing, for acts that look into the studio as well. */
const staged = (folded: boolean, play?: (acting: Acting) => Promise<void>): StoryObj => {
  let studio: Studio;
  return {
    render: () => <Stage studio={() => (studio = testStudio(drawing(folded), undefined, icons))} />,
    async play({ canvasElement }) {
      const canvas = within(canvasElement);
      await canvas.findByRole('application', { name: 'Intake' });
      const flow = () => studio.document.getState().project.flows['flow']!;
      await play?.({ canvas, flow });
    },
  };
};

interface Acting {
  canvas: ReturnType<typeof within>;
  flow: () => Flow;
}

const inTheDark = (story: StoryObj): StoryObj => ({ ...story, globals: { scheme: 'dark' } });

export const Open = staged(false, async ({ canvas }) => {
  await expect(await canvas.findByText('Questions')).toBeVisible();
  for (const hue of HUES)
    await expect(
      canvas.getByRole('group', { name: new RegExp(`^Note: A note\\s+in ${hue}$`) }),
    ).toBeVisible();
});

export const OpenInTheDark = inTheDark(Open);

/** One box: how much is in it, what is wrong in it, and its lines. */
export const Folded = staged(true, async ({ canvas }) => {
  await expect(await canvas.findByRole('group', { name: 'Questions, folded, 2 nodes' })).toHaveTextContent(
    /Questions.*problems/,
  );
  await expect(canvas.getByText('2 connections')).toBeVisible();
  await expect(canvas.queryByRole('group', { name: /^Ask/ })).toBeNull();
});

export const FoldedInTheDark = inTheDark(Folded);

/** Arrow keys go to the box and the notes; Enter unfolds the one and writes the other, Escape leaves it. */
export const ByKeyboard = staged(true, async ({ canvas, flow }) => {
  canvas.getByRole('application', { name: 'Intake' }).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect(
    await canvas.findByText(/^Questions, folded group, 2 nodes, \d+ problems$/),
  ).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect(await canvas.findByText(/^Questions, group, 2 nodes/)).toBeInTheDocument();
  await expect(flow().groups?.['asked']?.folded).toBeUndefined();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect(await canvas.findByText(/^Note: A note/)).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  const field = await canvas.findByRole('textbox', { name: 'Text of the note' });
  await waitFor(() => expect(field).toHaveFocus());
  await userEvent.clear(field);
  await userEvent.type(field, 'Why{Enter}so?');
  await userEvent.keyboard('{Escape}');
  await expect(await canvas.findByText('Note: Why so?')).toBeInTheDocument();
  await waitFor(() => expect(canvas.queryByRole('textbox')).toBeNull());
});

/** By its button and by a double click; a double click on its title writes that. */
export const ByMouse = staged(false, async ({ canvas, flow }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Fold Questions' }));
  const box = await canvas.findByRole('group', { name: 'Questions, folded, 2 nodes' });
  await expect(flow().groups?.['asked']?.folded).toBe(true);
  fireEvent.doubleClick(box);
  await canvas.findByRole('button', { name: 'Fold Questions' });
  fireEvent.doubleClick(await canvas.findByText('Questions'));
  const title = await canvas.findByRole('textbox', { name: 'Title of the group' });
  await userEvent.clear(title);
  await userEvent.type(title, 'Asked{Enter}');
  await expect(await canvas.findByText('Asked')).toBeVisible();
});

/** From near a node that sends shows what customers see. */
export const FromNear = staged(false, async ({ canvas }) => {
  for (let step = 0; step < 6; step++) await userEvent.click(canvas.getByRole('button', { name: 'Zoom in' }));
  await waitFor(() =>
    expect(canvas.getByRole('button', { name: /^Zoom: 1\d\d%|^Zoom: 200%/ })).toBeVisible(),
  );
});
