import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor } from 'storybook/test';
import type { UiLanguage } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { KeepSnippet } from '#src/reuse/KeepSnippet.tsx';
import { NameScript } from '#src/reuse/NameScript.tsx';
import type { Shelf } from '#src/reuse/shelf.ts';
import { flows, Stage, studioFor } from '../inspector/Stage.tsx';
import { closedShelf, shelfWith } from './shelves.ts';

interface Args {
  dialog: 'keep' | 'name';
  language: UiLanguage;
  keepsNothing: boolean;
  onClose: () => void;
}

interface Loaded {
  studio: Studio;
  shelf: Shelf;
}

let loadedLast: Loaded;

function Naming({ dialog, onClose, studio, shelf }: Args & Loaded) {
  return (
    <Stage studio={studio} width={800}>
      {dialog === 'keep' ? <KeepSnippet shelf={shelf} onClose={onClose} /> : <NameScript onClose={onClose} />}
    </Stage>
  );
}

const meta = {
  title: 'Reuse/Naming',
  render: (args) => <Naming {...args} {...loadedLast} />,
  loaders: [
    async ({ args: { language, keepsNothing }, id }) => {
      const studio = studioFor(flows, language);
      studio.session.getState().select(['menu', 'pop-workshop']);
      loadedLast = { studio, shelf: keepsNothing ? closedShelf : await shelfWith(id, []) };
    },
  ],
  parameters: { a11y: { test: 'error' } },
  args: { dialog: 'keep', language: 'en', keepsNothing: false, onClose: fn() },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It is called after the node where it begins; Enter keeps it. */
export const Keep: Story = {
  play: async ({ args: { onClose } }) => {
    const { studio, shelf } = loadedLast;
    await expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('What is it about?');
    await userEvent.keyboard('Ask the topic{Enter}');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const { kept } = await shelf.all();
    await expect(kept.map(({ snippet }) => snippet.name)).toEqual(['Ask the topic']);
    await expect(Object.keys(kept[0]?.snippet.nodes ?? {})).toEqual(['menu', 'pop-workshop']);
    await expect(studio.session.getState().notice?.title).toBe('“Ask the topic” is kept as a snippet');
  },
};

export const NotKept: Story = {
  args: { keepsNothing: true },
  play: async ({ args: { onClose } }) => {
    await screen.findByRole('textbox', { name: 'Name' });
    await userEvent.keyboard('{Enter}');
    await expect(await screen.findByText(/could not be kept: Error: The operation/)).toBeVisible();
    await expect(onClose).not.toHaveBeenCalled();
  },
};

/** Enter accepts the name. */
export const Script: Story = {
  args: { dialog: 'name' },
  play: async () => {
    const { document, session } = loadedLast.studio;
    await expect(await screen.findByRole('textbox', { name: 'Name of the script' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(session.getState().notice?.title).toMatch('“What is it about?” was made'));
    const names = Object.values(document.getState().project.flows).map(({ name }) => name);
    await expect(names).toContain('What is it about?');
  },
};

export const NoName: Story = {
  args: { dialog: 'name' },
  play: async () => {
    await userEvent.clear(await screen.findByRole('textbox', { name: 'Name of the script' }));
    await expect(screen.getByRole('button', { name: 'Make the script' })).toBeDisabled();
    await userEvent.keyboard('{Enter}');
    await expect(loadedLast.studio.document.getState().past).toEqual([]);
  },
};

export const KeepInDutch: Story = { args: { language: 'nl' } };
export const KeepInFrench: Story = { args: { language: 'fr' } };
export const ScriptInDutch: Story = { args: { dialog: 'name', language: 'nl' } };
export const ScriptInFrench: Story = { args: { dialog: 'name', language: 'fr' } };
