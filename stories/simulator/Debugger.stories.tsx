import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { UiLanguage } from '#runtime/index.ts';
import { BreakpointList } from '#src/simulator/debugger/BreakpointList.tsx';
import { ContactView } from '#src/simulator/debugger/ContactView.tsx';
import { exampleStudio } from './example.ts';
import { Played, writes } from './Stage.tsx';

const meta = {
  title: 'Simulator/Debugger',
  component: BreakpointList,
} satisfies Meta<typeof BreakpointList>;
export default meta;
type Story = StoryObj<typeof meta>;

const ROUTED = [writes('Hallo'), writes('1')];

function marked(language: UiLanguage = 'en') {
  const studio = exampleStudio('support', language);
  studio.session.getState().set({
    breakpoints: {
      support: [
        { kind: 'node', node: 'menu', when: 'queue.waiting > 10' },
        { kind: 'way', from: 'hours', port: 'open', off: true },
        { kind: 'change', of: 'vars.topic', times: 2 },
      ],
      reminder: [{ kind: 'change', of: 'vars.da' }],
    },
  });
  return studio;
}

const none = exampleStudio();
/** Without any, it says how to set one; one may stop at a change. */
export const NoBreakpoints: Story = {
  render: () => (
    <Played studio={none} acts={[]}>
      <BreakpointList />
    </Played>
  ),
  play: async ({ canvasElement }) => {
    const list = within(canvasElement);
    await userEvent.type(list.getByRole('textbox', { name: 'Stop when this changes' }), 'vars.topc');
    await expect(list.getByRole('button', { name: 'Add' })).toBeDisabled();
    await userEvent.clear(list.getByRole('textbox'));
    await userEvent.type(list.getByRole('textbox'), 'vars.topic{Enter}');
    await expect(none.session.getState().breakpoints).toEqual({
      support: [{ kind: 'change', of: 'vars.topic' }],
    });
  },
};

const several = marked();
/** Each is switched, shown on the canvas and given a condition, which is checked as it is typed. */
export const Breakpoints: Story = {
  render: () => (
    <Played studio={several} acts={ROUTED}>
      <BreakpointList />
    </Played>
  ),
  play: async ({ canvasElement }) => {
    const list = within(canvasElement);
    const [show] = list.getAllByRole('button', { name: 'Show on the canvas' });
    await userEvent.click(show!);
    await expect(several.session.getState().selection.nodes).toEqual(['menu']);
    await userEvent.click(list.getAllByRole('switch')[1]!);
    await expect(several.session.getState().breakpoints['support']?.[1]?.off).toBeUndefined();
    await userEvent.click(list.getByRole('button', { name: /^Condition of What is it about/ }));
    await userEvent.clear(list.getByRole('textbox', { name: 'Only when' }));
    await expect(several.session.getState().breakpoints['support']?.[0]?.when).toBeUndefined();
  },
};

export const BreakpointsFrench: Story = {
  render: () => (
    <Played studio={marked('fr')} acts={ROUTED}>
      <BreakpointList />
    </Played>
  ),
};

/** A variable is changed where it stands, and what is watched says that it has changed. */
export const Contact: Story = {
  render: () => (
    <Played studio={exampleStudio()} acts={ROUTED}>
      <ContactView />
    </Played>
  ),
  play: async ({ canvasElement }) => {
    const contact = within(canvasElement);
    await userEvent.type(contact.getByRole('textbox', { name: 'Expression' }), 'vars.topic{Enter}');
    const variable = contact.getByRole('textbox', { name: 'topic' });
    await userEvent.clear(variable);
    await userEvent.type(variable, 'tandem{Enter}');
    const watches = within(contact.getByRole('region', { name: 'Watched' }));
    await expect(await watches.findByText('"tandem"')).toBeVisible();
    await expect(watches.getByText('changed')).toBeVisible();
    await userEvent.click(watches.getByRole('button', { name: 'No longer watch vars.topic' }));
  },
};

export const ContactDutch: Story = {
  render: () => (
    <Played studio={exampleStudio('support', 'nl')} acts={ROUTED}>
      <ContactView />
    </Played>
  ),
};

export const NobodyWroteYet: Story = {
  render: () => (
    <Played studio={exampleStudio()} acts={[]}>
      <ContactView />
    </Played>
  ),
};
