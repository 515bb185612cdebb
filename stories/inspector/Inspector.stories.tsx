import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { nodes } from '#nodes/index.ts';
import { channels, type Flow, type JsonObject, type UiLanguage } from '#runtime/index.ts';
import { StudioContext } from '#src/app/hooks.ts';
import { Inspector } from '#src/inspector/Inspector.tsx';
import { Previews } from '#src/inspector/Previews.tsx';
import { flows, Stage, studioFor, winBack } from './Stage.tsx';

interface Args {
  type: string;
  /** `example`: filled in, from the bicycle shop; `fresh`: as it falls on the canvas, with its problems. */
  state: 'example' | 'fresh';
  language: UiLanguage;
}

/** The example that holds a node of the type, and the node's id. */
function exampleOf(type: string): { flow: Flow; id: string } {
  for (const flow of flows)
    for (const [id, node] of Object.entries(flow.nodes)) if (node.type === type) return { flow, id };
  throw new Error(`No example has a node of the type ${type}.`);
}

function freshOf(type: string): { flow: Flow; id: string } {
  const { flow } = exampleOf(type);
  const params = structuredClone(nodes.get(type)?.initial ?? {}) as JsonObject;
  return {
    flow: { ...flow, nodes: { fresh: { type, params, position: { x: 0, y: 0 } } }, edges: [] },
    id: 'fresh',
  };
}

function Selected({ type, state, language }: Args) {
  const { flow, id } = state === 'example' ? exampleOf(type) : freshOf(type);
  const studio = studioFor([flow], language);
  studio.session.getState().select([id]);
  return (
    <Stage studio={studio}>
      <Inspector />
    </Stage>
  );
}

const meta = {
  title: 'Inspector/Node',
  component: Selected,
  args: { type: 'ask', state: 'example', language: 'en' },
  argTypes: { type: { control: 'select', options: [...nodes.keys()] } },
  parameters: { a11y: { test: 'error' } },
} satisfies Meta<typeof Selected>;

export default meta;
type Story = StoryObj<typeof meta>;

const example = (type: string, language: UiLanguage = 'en'): Story => ({ args: { type, language } });
const fresh = (type: string, language: UiLanguage = 'en'): Story => ({
  args: { type, language, state: 'fresh' },
});

export const ChannelIntake = example('channel-intake');
export const Ask = example('ask');
export const SendMessage = example('send-message');
export const SendTemplate = example('send-template');
export const Decide = example('decide');
export const Hours = example('hours');
export const AssignSkill = example('assign-skill', 'fr');
export const Popurl = example('popurl');
export const End = example('end', 'nl');

export const FreshAsk: Story = {
  ...fresh('ask', 'nl'),
  play: async ({ canvasElement }) => {
    const invalid = canvasElement.querySelectorAll('textarea[aria-invalid="true"]');
    await expect(invalid.length).toBeGreaterThan(0);
    await expect(within(canvasElement).getByText(/Verbind “Geen antwoord”/)).toBeVisible();
  },
};
export const FreshSendMessage = fresh('send-message');
export const FreshSendTemplate = fresh('send-template');
export const FreshDecide = fresh('decide', 'fr');
export const FreshHours = fresh('hours');
export const FreshAssignSkill = fresh('assign-skill');
export const FreshPopurl = fresh('popurl');

/** On the channel of the flow; then through a lens, where it is sent as words. */
export const WhatCustomersSee: Story = {
  ...example('ask'),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const fold = canvas.getByRole('button', { name: 'What customers see' });
    await expect(canvasElement.querySelectorAll('.message')).toHaveLength(1);
    await userEvent.click(fold);
    await expect(canvasElement.querySelectorAll('.message')).toHaveLength(0);
    await userEvent.click(fold);
    await expect(canvasElement.querySelector('.message')).toBeVisible();
  },
};

/** What a channel cannot show becomes words, in parts where it counts them. */
export const SeenThrough: StoryObj = {
  render: () => <SeenThroughEach />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByText(/^Sent in \d+ parts?\.$/)).not.toHaveLength(0);
    await expect(
      canvas.getAllByText('Nothing can be sent to a customer over this channel.'),
    ).not.toHaveLength(0);
  },
};

function SeenThroughEach() {
  const { flow, id } = exampleOf('ask');
  const node = flow.nodes[id]!;
  const through = (lens: string) => {
    const studio = studioFor([flow]);
    studio.session.getState().set({ lens });
    return studio;
  };
  return (
    <Stage studio={studioFor([flow])}>
      {[...channels.keys()].map((channel) => (
        <StudioContext key={channel} value={through(channel)}>
          <Previews flow={flow} node={node} definition={nodes.get(node.type)!} />
        </StudioContext>
      ))}
    </Stage>
  );
}

/** Widened stage by stage: more people may take it later, and what rules out the others is said on demand. */
export const WhoCanGetThis: StoryObj = {
  render: () => <OfQueue id="widen" language="en" />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByText('At once: 2 agents')).not.toHaveLength(0);
    await expect(canvas.getAllByText('After 5 minutes: 3 agents')).not.toHaveLength(0);
    const [names] = canvas.getAllByRole('button', { name: 'Who, and who not' });
    await userEvent.click(names!);
    await expect(canvas.getAllByText(/^Does not have the skill “repairs_/)).not.toHaveLength(0);
  },
};

/** Seen from where it is queued, the steps behind are told as well. */
export const WhoCanGetThisLater: StoryObj = { render: () => <OfQueue id="queue" language="fr" /> };

function OfQueue({ id, language }: { id: string; language: UiLanguage }) {
  const studio = studioFor([winBack], language);
  studio.session.getState().select([id]);
  return (
    <Stage studio={studio}>
      <Inspector />
    </Stage>
  );
}
