import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { showInText } from '#src/app/showing.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import TextView from '#src/code/TextView.tsx';
import { textOf, type } from '#src/code/texts.ts';
import { flows, Stage, studioFor } from '../inspector/Stage.tsx';

/** The editor is large; on a busy machine it takes its time. */
const LOAD_MS = 25_000;
const SIZE = { width: 800, height: 400 };

function Text({ studio }: { studio: Studio }) {
  return (
    <Stage studio={studio} width={SIZE.width}>
      <div style={SIZE}>
        <TextView />
      </div>
    </Stage>
  );
}

const meta = {
  title: 'Code/Text',
  component: Text,
  args: { studio: studioFor(flows) },
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Text>;

export default meta;
type Story = StoryObj<typeof meta>;

const shown = (canvas: HTMLElement) => canvas.querySelector('.view-lines')?.textContent ?? '';
const hasText = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(shown(canvas)).toContain(text), { timeout: LOAD_MS });

const PLACE = { kind: 'flow', flowId: flows[0]?.id ?? '' } as const;
const nameOf = (studio: Studio) => activeFlow(studio)?.name;

/** Puts a text there as if it had been typed. */
const typeText = (studio: Studio, edit: (text: string) => string) =>
  type(studio, PLACE, edit(JSON.stringify(activeFlow(studio), null, 2)));

/** The flow, then its script, in the editor that is loaded for it. */
export const FlowAndScript: Story = {
  play: async ({ canvasElement }) => {
    await hasText(canvasElement, 'routewright/flow');
    await userEvent.click(within(canvasElement).getByRole('radio', { name: 'Script' }));
    await hasText(canvasElement, 'routewright/script');
  },
};

/** What is drawn shows in the text; what is typed is a change of the drawing. */
export const BothWays: Story = {
  args: { studio: studioFor(flows) },
  play: async ({ canvasElement, args: { studio } }) => {
    await hasText(canvasElement, 'routewright/flow');
    changeFlow(studio, { key: 'drawn' }, (flow) => Object.assign(flow, { name: 'Drawn anew' }));
    await hasText(canvasElement, 'Drawn');
    typeText(studio, (text) => text.replace('Drawn anew', 'Written anew'));
    await expect(nameOf(studio)).toBe('Written anew');
    await hasText(canvasElement, 'Written');
  },
};

/** A text that does not read waits: it says where, and the drawing stays. */
export const NotApplied: Story = {
  args: { studio: studioFor(flows) },
  play: async ({ canvasElement, args: { studio } }) => {
    const before = activeFlow(studio);
    await hasText(canvasElement, 'routewright/flow');
    typeText(studio, (text) => text.replace('"version": 1', '"version": 1 1'));
    await waitFor(() => expect(canvasElement).toHaveTextContent(/Not applied .* line 3/));
    await expect(activeFlow(studio)).toBe(before);
  },
};

/** The script is written as well: what is typed there is drawn, and what follows from it is written anew. */
export const ScriptBothWays: Story = {
  args: { studio: studioFor(flows) },
  play: async ({ canvasElement, args: { studio } }) => {
    await userEvent.click(within(canvasElement).getByRole('radio', { name: 'Script' }));
    await hasText(canvasElement, 'routewright/script');
    const place = { ...PLACE, kind: 'script' } as const;
    const script = () => textOf(studio, place)?.text ?? '';
    type(studio, place, script().replace(/"name": "[^"]*"/, '"name": "Written anew"'));
    await expect(nameOf(studio)).toBe('Written anew');
    await hasText(canvasElement, 'Written');
    type(studio, place, script().replace(/sha256-\w/, 'sha256-0'));
    await waitFor(() => expect(canvasElement).toHaveTextContent(/Not applied/));
    await expect(within(canvasElement).getByRole('radio', { name: 'Script Not applied' })).toBeVisible();
    await expect(studio.session.getState().drafts).toEqual(new Set([PLACE.flowId]));
  },
};

/** A place that was asked for has the cursor. */
export const AtAPlace: Story = {
  // The editor keeps in mind where one was in a flow's text.
  args: { studio: studioFor(flows.slice(1)) },
  play: async ({ canvasElement, args: { studio } }) => {
    const [node = ''] = Object.keys(activeFlow(studio)?.nodes ?? {}).slice(-1);
    await hasText(canvasElement, 'routewright/flow');
    showInText(studio, { node });
    await waitFor(() => expect(studio.session.getState().selection.nodes).toEqual([node]), {
      timeout: LOAD_MS,
    });
    await hasText(canvasElement, node);
    await expect(studio.session.getState().wantedText).toBeNull();
  },
};

/** Text and drawing changed the same place: nobody is overwritten without being asked. */
export const Clash: Story = {
  args: { studio: studioFor(flows) },
  play: async ({ canvasElement, args: { studio } }) => {
    await hasText(canvasElement, 'routewright/flow');
    typeText(studio, (text) => text.replace(/"name": "[^"]*"/, '"name": "Written'));
    changeFlow(studio, { key: 'drawn' }, (flow) => Object.assign(flow, { name: 'Drawn' }));
    typeText(studio, (text) => text.replace('"name": "Drawn"', '"name": "Written"'));
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Apply the text there' })).toBeVisible());
    await expect(nameOf(studio)).toBe('Drawn');
  },
};

/** The same in French, where sentences are longest. */
export const ClashInFrench: Story = {
  ...Clash,
  args: { studio: studioFor(flows, 'fr') },
  play: async ({ canvasElement, args: { studio } }) => {
    await hasText(canvasElement, 'routewright/flow');
    typeText(studio, (text) => text.replace(/"name": "[^"]*"/, '"name": "Écrit'));
    changeFlow(studio, { key: 'drawn' }, (flow) => Object.assign(flow, { name: 'Dessiné' }));
    typeText(studio, (text) => text.replace('"name": "Dessiné"', '"name": "Écrit"'));
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Y appliquer le texte' })).toBeVisible());
  },
};
