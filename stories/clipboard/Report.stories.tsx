import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { UiLanguage } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { Clipboard } from '#src/clipboard/Clipboard.tsx';
import { pasteText } from '#src/clipboard/pasting.ts';
import { type Clip, writeClip } from '#src/document/edits/clip.ts';
import { flows, Stage, studioFor } from '../inspector/Stage.tsx';

function Report({ studio }: { studio: Studio }) {
  return (
    <Stage studio={studio} width={360}>
      <div style={{ position: 'relative', height: 480 }}>
        <Clipboard />
      </div>
    </Stage>
  );
}

const meta = {
  title: 'Clipboard/Report',
  component: Report,
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Report>;

export default meta;
type Story = StoryObj<typeof meta>;

const node = (type: string, params: Clip['nodes'][string]['params'], x: number) => ({
  type,
  params,
  position: { x, y: 0 },
});

/** Nodes of another contact centre. */
const clip: Clip = {
  format: 'routewright/clipboard',
  version: 1,
  from: { id: 'night', name: 'Night shift' },
  nodes: {
    one: node('assign-skill', { skill: 'night_desk', priority: 5 }, 0),
    two: node('assign-skill', { skill: 'night_desk', priority: 5 }, 320),
    decide: node(
      'decide',
      { conditions: [{ id: 'a', name: 'VIP', when: 'vars.vip && vars.visits > 2' }] },
      640,
    ),
  },
  edges: [],
  variables: { vip: { type: 'boolean' }, visits: { type: 'number' } },
};

function pasted(language: UiLanguage = 'en'): Studio {
  const studio = studioFor(flows, language);
  pasteText(studio, writeClip(clip));
  return studio;
}

/** One choice replaces a thing in all pasted nodes; variables that came along are added at once. */
export const Missing: Story = {
  args: { studio: pasted() },
  play: async ({ canvasElement, args: { studio } }) => {
    const report = within(canvasElement);
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.click(await report.findByRole('button', { name: /Use instead of “night_desk”/ }));
    await userEvent.click(await page.findByRole('option', { name: /repairs_nl/ }));
    const skills = Object.values(studio.document.getState().project.flows['support']?.nodes ?? {}).filter(
      ({ params }) => params['skill'] === 'repairs_nl',
    );
    await expect(skills).toHaveLength(2);
    await userEvent.click(report.getByRole('button', { name: 'Add all 2 variables' }));
    await expect(await report.findByText('All pasted nodes fit in here now.')).toBeVisible();
    await expect(studio.document.getState().project.flows['support']?.variables).toHaveProperty('vip');
  },
};

export const InDutch: Story = { args: { studio: pasted('nl') } };
export const InFrench: Story = { args: { studio: pasted('fr') } };
