import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { HOUR, SECOND } from '#runtime/index.ts';
import { failure, slow } from '#src/simulator/answers.ts';
import { Cast } from '#src/simulator/Cast.tsx';
import { Clock } from '#src/simulator/Clock.tsx';
import { Phones } from '#src/simulator/Phones.tsx';
import { SettingPanel } from '#src/simulator/SettingPanel.tsx';
import type { SimulatorState } from '#src/simulator/store.ts';
import { exampleStudio, OPEN } from './example.ts';
import { Played, writes } from './Stage.tsx';

const meta = { title: 'Simulator/Stage', component: Cast } satisfies Meta<typeof Cast>;
export default meta;
type Story = StoryObj<typeof meta>;

type Act = (simulator: SimulatorState) => void;
const guest: Act = ({ addGuest }) =>
  addGuest({ name: 'Bo Jansen', address: '+31699999999', point: 'whatsapp' });
const beside: Act = ({ showPhones }) => showPhones(['whatsapp sanne', 'whatsapp guest-1']);
const crowd: Act = (simulator) => {
  simulator.gather(12, 1, (number) => `Customer ${number}`, ['hoi']);
  for (let step = 1; step <= 60; step++) simulator.runTo(OPEN + step * 10 * SECOND);
};

const staged = (acts: readonly Act[], language?: 'fr' | 'nl'): Story => ({
  render: () => (
    <Played studio={exampleStudio('support', language)} acts={acts}>
      <Cast isWide />
      <Phones />
    </Played>
  ),
});

export const OnePhone: Story = staged([]);
export const TwoPhones: Story = {
  ...staged([writes('Hallo'), guest, writes('Dag'), beside], 'nl'),
  play: async ({ canvasElement }) => {
    const stage = within(canvasElement);
    await expect(stage.getAllByRole('log')).toHaveLength(2);
  },
};
/** With more phones than can be named the others are in a menu. */
export const ManyPhones: Story = {
  ...staged([crowd], 'fr'),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button', { name: /Tous les téléphones/ })).toBeVisible();
  },
};

/** A press tells what became of a message. */
export const Delivery: Story = {
  ...staged([writes('Hallo')]),
  play: async ({ canvasElement }) => {
    const stage = within(canvasElement);
    await userEvent.click(stage.getByRole('button', { name: 'Delivery: nothing told yet' }));
    await userEvent.click(within(document.body).getByRole('menuitem', { name: 'Read' }));
    await expect(stage.getByRole('button', { name: 'Delivery: Read' })).toBeVisible();
  },
};

const clock = (acts: readonly Act[]): Story => ({
  render: () => (
    <Played studio={exampleStudio()} acts={acts}>
      <Clock />
    </Played>
  ),
});
export const ClockStill: Story = clock([]);
export const ClockRan: Story = clock([writes('Hallo'), ({ runUntilWaits }) => runUntilWaits()]);
/** The night in which clocks go back. */
export const ClockNight: Story = clock([({ restart }) => restart(Date.parse('2026-10-24T22:00:00Z'))]);

const setting = (acts: readonly Act[]): Story => ({
  render: () => (
    <Played studio={exampleStudio()} acts={acts}>
      <SettingPanel />
    </Played>
  ),
});
export const SettingAsItIs: Story = setting([]);
export const SettingOtherwise: Story = {
  ...setting([
    ({ change }) =>
      change({ hours: { shop: 'weather' }, answers: [failure({}), slow({ url: 'https://*' })] }),
  ]),
};
/** What cannot be an answer is told where it is. */
export const SettingFaulty: Story = {
  ...setting([({ change }) => change({ hours: {}, answers: [failure({})] })]),
  play: async ({ canvasElement }) => {
    const panel = within(canvasElement);
    await userEvent.click(panel.getByRole('button', { name: 'Edit this answer' }));
    const body = panel.getByRole('textbox', { name: 'Body (JSON)' });
    await userEvent.type(body, 'nonsense');
    await userEvent.click(panel.getByRole('button', { name: 'Save' }));
    await expect(panel.getByText('This is no JSON.')).toBeVisible();
  },
};
export const LaterThatDay: Story = clock([({ passTo }) => passTo(OPEN + 9 * HOUR)]);
