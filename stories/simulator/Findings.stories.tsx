import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { UiLanguage } from '#runtime/index.ts';
import { Agents } from '#src/simulator/Agents.tsx';
import type { SimulatorState } from '#src/simulator/store.ts';
import { Timeline } from '#src/simulator/Timeline.tsx';
import { exampleStudio } from './example.ts';
import { Played, writes } from './Stage.tsx';

const meta = {
  title: 'Simulator/Findings',
  component: Timeline,
} satisfies Meta<typeof Timeline>;
export default meta;
type Story = StoryObj<typeof meta>;

const ROUTED = [writes('Hallo'), writes('1')];
const away = (agent: string) => (simulator: SimulatorState) => simulator.turnAgent(agent, 'unavailable');

const timelineIn = (language: UiLanguage): Story => ({
  render: () => (
    <Played studio={exampleStudio('support', language)} acts={ROUTED}>
      <Timeline />
    </Played>
  ),
});

export const TimelineEnglish = timelineIn('en');
export const TimelineDutch = timelineIn('nl');
export const TimelineFrench = timelineIn('fr');

export const TimelineEmpty: Story = {
  render: () => (
    <Played studio={exampleStudio()} acts={[]}>
      <Timeline />
    </Played>
  ),
};

const MANY = Array.from({ length: 60 }, (_, number) => writes(`Message ${number + 1}`));

/** Of many moments those around the one that is looked at are there, and that is in view. */
export const TimelineLong: Story = {
  render: () => (
    <Played studio={exampleStudio()} acts={[...MANY, (simulator) => simulator.lookAt(30)]}>
      <Timeline />
    </Played>
  ),
  play: async ({ canvasElement }) => {
    const timeline = within(canvasElement).getByRole('region', { name: 'What happened, and why' });
    const now = timeline.querySelector('[data-now]');
    await expect(now).toHaveTextContent('Message 30');
    const [inner, outer] = [now?.getBoundingClientRect(), timeline.getBoundingClientRect()];
    await expect(inner?.bottom).toBeLessThanOrEqual(outer.bottom + 1);
    await expect(inner?.top).toBeGreaterThanOrEqual(outer.top - 1);
    await expect(timeline.querySelectorAll('.sim-chapter').length).toBeLessThan(40);
    const earlier = within(timeline).getByRole('button', { name: /^Earlier/ });
    await userEvent.click(earlier);
    await userEvent.click(within(timeline).getByRole('button', { name: /^Earlier/ }));
    await expect(timeline).toHaveTextContent('Message 5”');
  },
};

/** A click on a decision shows its node. */
const revealing = exampleStudio();
export const Reveals: Story = {
  render: () => (
    <Played studio={revealing} acts={ROUTED}>
      <Timeline />
    </Played>
  ),
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: /^Is the shop open\?/ }));
    await expect(revealing.session.getState().selection.nodes).toEqual(['hours']);
  },
};

/** One agent has the contact and sees the page. */
export const AgentsAtWork: Story = {
  render: () => (
    <Played studio={exampleStudio()} acts={ROUTED}>
      <Agents />
    </Played>
  ),
  play: async ({ canvasElement }) => {
    const agents = within(canvasElement);
    await expect(agents.getByRole('figure')).toHaveTextContent('https://');
    await userEvent.click(agents.getByRole('button', { name: 'End contact' }));
    await expect(agents.queryByRole('figure')).toBeNull();
  },
};

/** Nobody is there: the contact waits until somebody is switched on. */
export const AgentsAway: Story = {
  render: () => (
    <Played studio={exampleStudio()} acts={[...['bram', 'farid'].map(away), ...ROUTED]}>
      <Agents />
    </Played>
  ),
  play: async ({ canvasElement }) => {
    const agents = within(canvasElement);
    await expect(agents.getByText(/^Waiting: Sanne Bakker/)).toBeVisible();
    await userEvent.click(agents.getAllByRole('switch')[1]!);
    await expect(agents.queryByText(/^Waiting/)).toBeNull();
  },
};
