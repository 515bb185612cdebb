import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, within } from 'storybook/test';
import { diffFlows } from '#runtime/diff.ts';
import { StudioContext } from '#src/app/hooks.ts';
import { PublishForm } from '#src/live/PublishForm.tsx';
import type { Proposal } from '#src/live/publication.ts';
import '#src/live/live-room.css';
import '#src/live/publish.css';
import { versions } from '../changes/versions.ts';
import { studioFor } from '../inspector/Stage.tsx';
import { revision } from './lines.ts';

const { before, after } = versions();
const studio = studioFor([after]);
const changes = diffFlows(before, after).filter(({ layout }) => !layout);
const live = { of: revision(), flow: before };
const proposal: Proposal = { problems: [], script: '{}', revision: 'sha256-new', live, changes };

const meta = {
  title: 'Live/Publish',
  component: PublishForm,
  args: { flow: after, proposal, onPublish: fn(async () => {}), onClose: fn() },
  decorators: [
    (Story) => (
      <StudioContext value={studio}>
        <div style={{ width: 700 }}>
          <Story />
        </div>
      </StudioContext>
    ),
  ],
} satisfies Meta<typeof PublishForm>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What differs from what runs, and for how many of the new contacts. */
export const Differs: Story = {
  play: async ({ canvasElement, args }) => {
    const form = within(canvasElement);
    await expect(form.getByRole('heading', { name: /differences? from revision aaaaaaaa/ })).toBeVisible();
    const share = form.getByRole('textbox', { name: 'Share of new contacts' });
    await userEvent.clear(share);
    await userEvent.tab();
    await expect(form.getByRole('button', { name: 'Publish' })).toBeDisabled();
    await userEvent.type(share, '20');
    await userEvent.tab();
    await userEvent.click(form.getByRole('button', { name: 'Publish' }));
    await expect(args.onPublish).toHaveBeenCalledWith('{}', 20);
  },
};

export const Dutch: Story = { globals: { language: 'nl', scheme: 'dark' } };
export const French: Story = { globals: { language: 'fr' } };

/** Nothing of it runs yet: there is nobody to share with. */
export const First: Story = {
  args: { proposal: { problems: [], script: '{}', revision: 'sha256-new', changes: [] } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('textbox')).toBeNull();
    await expect(screen.getByRole('button', { name: 'Publish' })).toBeEnabled();
  },
};

/** What stands in the way leads to its node. */
export const Blocked: Story = {
  args: {
    proposal: {
      problems: [
        {
          code: 'port.unwired',
          severity: 'error',
          where: { node: Object.keys(after.nodes)[0] ?? '', port: 'next' },
          params: {},
        },
      ],
      changes: [],
    },
  },
  play: async ({ canvasElement, args }) => {
    const form = within(canvasElement);
    await expect(form.queryByRole('button', { name: 'Publish' })).toBeNull();
    const [node] = within(form.getByRole('list')).getAllByRole('button');
    await userEvent.click(node!);
    await expect(args.onClose).toHaveBeenCalled();
    await expect(studio.session.getState().selection.nodes).toEqual([Object.keys(after.nodes)[0]]);
  },
};
