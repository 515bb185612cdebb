import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { icons } from '#nodes/icons.ts';
import { nodes } from '#nodes/index.ts';
import {
  type AnyNode,
  channels,
  type FlowNode,
  heightFor,
  NODE_WIDTH,
  summaryContext,
  type UiLanguage,
} from '#runtime/index.ts';
import { emptyWorkspace } from '#src/app/testing/studio.ts';
import { type Face, faceOf } from '#src/canvas/face.ts';
import { NodeFace, type NodeFaceProps } from '#src/canvas/NodeFace.tsx';

export default { title: 'canvas/NodeFace', component: NodeFace } satisfies Meta<typeof NodeFace>;

const context = (language: UiLanguage) => ({
  nodes,
  icons,
  textLanguage: 'en',
  summary: summaryContext(emptyWorkspace, language, 'en'),
  lens: undefined,
  unnamed: (number: number) => `Port ${number}`,
});

const dropped = ({ type, initial }: AnyNode): FlowNode => ({
  type,
  params: initial as FlowNode['params'],
  position: { x: 0, y: 0 },
});

const face = (definition: AnyNode, language: UiLanguage = 'en'): Face =>
  faceOf(dropped(definition), [], context(language));

const plain = { problems: null, lit: null, isSelected: false, detail: 'full' } as const;

function Sized(props: NodeFaceProps) {
  return (
    <div style={{ width: NODE_WIDTH, height: heightFor(props.face.ports.length) }}>
      <NodeFace {...props} />
    </div>
  );
}

/** Every node type of the registry, in one state. */
const all = (state: Partial<NodeFaceProps>, language?: UiLanguage): StoryObj => ({
  render: () => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 20 }}>
      {[...nodes.values()].map((definition) => (
        <Sized key={definition.type} {...plain} face={face(definition, language)} {...state} />
      ))}
    </div>
  ),
  async play({ canvasElement }) {
    if (state.detail === 'block' || state.detail === 'speck') return;
    for (const { labels } of nodes.values())
      await expect(within(canvasElement).getAllByText(labels[language ?? 'en'].title)[0]).toBeVisible();
  },
});

export const Fresh = all({});
export const Dutch = all({}, 'nl');
export const French = all({}, 'fr');
export const Selected = all({ isSelected: true });
export const WithErrors = all({
  problems: {
    severity: 'error',
    lines: ['Customers who leave by “Open” go nowhere. Connect “Open”.', 'Choose hours.'],
  },
});
export const WithWarning = all({
  problems: { severity: 'warning', lines: ['No customer ever comes here. Connect another node to it.'] },
});
export const Passed = all({ lit: 'passed' });
export const Waiting = all({ lit: 'waiting' });
export const FarAway = all({ detail: 'brief' });
export const VeryFarAway = all({ detail: 'block' });
export const FurthestAway = all({ detail: 'speck' });
export const VeryFarAwayWithErrors = all({
  detail: 'block',
  problems: { severity: 'error', lines: ['Choose hours.'] },
});
/** Where the simulator stops and what it has passed, at each distance, told without colour. */
const marks = (globals: { scheme?: string; language?: string } = {}): StoryObj => ({
  globals,
  render: () => (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(5, 216px)', gap: 40, padding: 40 }}>
      {(['full', 'brief', 'block', 'speck'] as const).flatMap((detail) =>
        PLAYING.map((playing) => (
          <Sized
            key={`${detail} ${JSON.stringify(playing)}`}
            {...plain}
            face={hours}
            {...{ detail, playing }}
          />
        )),
      )}
    </div>
  ),
  async play({ canvasElement }) {
    const breakpoints = await within(canvasElement).findAllByTitle(/^(Breakpoint|Stopped before this)$/);
    await expect(breakpoints).toHaveLength(4 * 3);
  },
});
const PLAYING = [
  { stop: 'set' },
  { stop: 'here' },
  { covered: true },
  { covered: false },
  { stop: 'set', covered: true },
] as const;
const hours = face(nodes.get('hours')!);
export const Played = marks();
export const PlayedInTheDark = marks({ scheme: 'dark' });

export const VeryFarAwayInTheDark: StoryObj = { ...VeryFarAway, globals: { scheme: 'dark' } };

const unknown: FlowNode = { type: 'teleport', title: 'Beam up', params: {}, position: { x: 0, y: 0 } };

/** A type that this studio does not know keeps its title and the ports its edges leave by. */
export const UnknownType: StoryObj = {
  render: () => <Sized {...plain} face={faceOf(unknown, ['arrived'], context('en'))} />,
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText('Beam up')).toBeVisible();
    await expect(within(canvasElement).getByText(/arrived/)).toBeVisible();
  },
};

const question: FlowNode = {
  type: 'ask',
  params: { message: { kind: 'buttons', text: 'What about?', buttons: [{ id: 'a', title: 'Repair' }] } },
  position: { x: 0, y: 0 },
};

/** Looked at through each channel, from near and from afar: what becomes of a message is told by shape as well. */
export const ThroughChannels: StoryObj = {
  render: () => (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, 216px)', gap: 20 }}>
      {[...channels.values()].flatMap((lens) =>
        (['full', 'brief', 'block'] as const).map((detail) => (
          <Sized
            key={`${lens.channel} ${detail}`}
            {...plain}
            detail={detail}
            face={faceOf(question, [], { ...context('en'), lens })}
          />
        )),
      )}
    </div>
  ),
  async play({ canvasElement }) {
    const near = within(canvasElement).getAllByTitle('Changed for this channel');
    await expect(near.length).toBeGreaterThan(0);
    for (const mark of near) await expect(mark).toBeVisible();
  },
};
