import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { emptyWorkspace } from '#src/app/testing/studio.ts';
import { crowd, Stage, small } from './Stage.tsx';

export default { title: 'workspace/Workspace' } satisfies Meta;

/** Without a skill there is no point of contact: what must exist first is said. */
export const Empty: StoryObj = {
  render: () => <Stage space={emptyWorkspace} section="pointsOfContact" />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/One script and one skill must exist first/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Add point of contact' })).toBeDisabled();
  },
};

export const WithoutScripts: StoryObj = {
  render: () => <Stage space={small} section="pointsOfContact" hasFlows={false} />,
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByRole('button', { name: 'Add point of contact' })).toBeDisabled();
  },
};

/** A name that does not fit is told at the field, in the line and in the list, and the rest is kept. */
export const Wrong: StoryObj = {
  render: () => <Stage space={small} section="skills" thing="care" />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.clear(canvas.getByRole('textbox', { name: 'Name' }));
    await userEvent.type(canvas.getByRole('textbox', { name: 'Name' }), 'a b');
    await expect(canvas.getAllByText(/“Name” is not written as it should be/).length).toBe(2);
    await userEvent.type(canvas.getByRole('textbox', { name: 'Description' }), '!');
    await expect(canvas.getByText('Questions of customers!')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Put back what is kept' }));
    await expect(canvas.getByRole('textbox', { name: 'Name' })).toHaveValue('care');
    await expect(canvas.getByRole('textbox', { name: 'Description' })).toHaveValue('Questions of customers!');
  },
};

export const Role: StoryObj = {
  render: () => <Stage space={small} section="roles" thing="clerk" />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const tick = canvas.getByRole('checkbox', { name: 'SMS: Close' });
    await expect(tick).not.toBeChecked();
    await userEvent.click(tick);
    await expect(tick).toBeChecked();
    await expect(canvas.getByRole('checkbox', { name: 'SMS: Reply' })).toBeChecked();
  },
};

/** One click switches an override off. */
export const Hours: StoryObj = {
  render: () => <Stage space={small} section="hours" thing="shop" />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Add hours to Sunday' }));
    await expect(canvas.getByRole('textbox', { name: 'Sunday opens' })).toHaveValue('09:00');
    await userEvent.click(canvas.getByRole('button', { name: 'Switch off' }));
    await expect(canvas.getByText(/No override/)).toBeVisible();
  },
};

export const Template: StoryObj = {
  render: () => <Stage space={small} section="templates" thing="reminder" />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Dear Sanne, see you at {{2}}.')).toBeVisible();
    await expect(canvas.getByText('Quality: Low')).toBeVisible();
  },
};

export const Sla: StoryObj = { render: () => <Stage space={small} section="sla" /> };

export const Languages: StoryObj = { render: () => <Stage space={small} section="languages" /> };

/** Two hundred agents are searched and sorted at once. */
export const Crowd: StoryObj = {
  render: () => <Stage space={crowd(200)} section="agents" thing="agent-3" />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('row')).toHaveLength(201);
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Search' }), 'agent 200');
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(2));
  },
};
