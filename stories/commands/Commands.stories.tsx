import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent } from 'storybook/test';
import type { UiLanguage } from '#runtime/index.ts';
import { commands } from '#src/commands/all.ts';
import { CommandList } from '#src/commands/CommandList.tsx';
import { openFlowCommands } from '#src/commands/flows.ts';
import { ShortcutSheet } from '#src/commands/ShortcutSheet.tsx';
import { flows, Stage, studioFor } from '../inspector/Stage.tsx';

interface Args {
  dialog: 'commands' | 'shortcuts';
  language: UiLanguage;
}

function Dialogs({ dialog, language }: Args) {
  const studio = studioFor(flows, language);
  const close = () => {};
  return (
    <Stage studio={studio} width={800}>
      {dialog === 'commands' ? (
        <CommandList commands={commands} makers={[openFlowCommands]} onClose={close} />
      ) : (
        <ShortcutSheet commands={commands} onClose={close} />
      )}
    </Stage>
  );
}

const meta = {
  title: 'Commands/Dialogs',
  component: Dialogs,
  parameters: { a11y: { test: 'error' } },
  args: { dialog: 'commands', language: 'en' },
} satisfies Meta<typeof Dialogs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Commands: Story = {
  play: async () => {
    await expect(await screen.findByRole('option', { name: /Open “Appointment reminder”/ })).toBeVisible();
    await userEvent.keyboard('zoom');
    await expect(screen.queryByRole('option', { name: /Open/ })).toBeNull();
  },
};

export const NoCommand: Story = {
  play: async () => {
    await screen.findByRole('combobox');
    await userEvent.keyboard('qqqq');
    await expect(await screen.findByText('No command is called that.')).toBeVisible();
  },
};

export const Shortcuts: Story = {
  args: { dialog: 'shortcuts' },
  play: async () => {
    await userEvent.type(await screen.findByRole('searchbox'), 'undo');
    await expect(screen.getByText('Undo')).toBeVisible();
    await expect(screen.queryByText('Zoom in')).toBeNull();
  },
};

export const InDutch: Story = { args: { dialog: 'shortcuts', language: 'nl' } };
export const InFrench: Story = { args: { language: 'fr' } };
