import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import type { UiLanguage } from '#runtime/index.ts';
import type { LibraryDialog } from '#src/app/dialog.ts';
import type { Snippet } from '#src/document/reuse/snippet.ts';
import { Library } from '#src/reuse/Library.tsx';
import type { Shelf } from '#src/reuse/shelf.ts';
import { flows, Stage, studioFor } from '../inspector/Stage.tsx';
import { closedShelf, LONG, OWN, shelfWith } from './shelves.ts';

interface Args {
  purpose: LibraryDialog;
  language: UiLanguage;
  /** What is on the shelf; null: nothing can be. */
  own: readonly Snippet[] | null;
  onClose: () => void;
}

const studios = new Map<UiLanguage, ReturnType<typeof studioFor>>();

/** Anew for each story, and the same while it is drawn again. */
const studioIn = (language: UiLanguage) => studios.get(language) ?? studioFor(flows, language);

function Shown({ purpose, language, onClose, shelf }: Args & { shelf: Shelf }) {
  return (
    <Stage studio={studioIn(language)} width={800}>
      <Library purpose={purpose} shelf={shelf} onClose={onClose} />
    </Stage>
  );
}

const meta = {
  title: 'Reuse/Library',
  render: (args, { loaded }) => <Shown {...args} shelf={loaded['shelf'] as Shelf} />,
  loaders: [
    async ({ args: { own, language }, id }) => {
      studios.clear();
      studios.set(language, studioFor(flows, language));
      return { shelf: own === null ? closedShelf : await shelfWith(id, own) };
    },
  ],
  parameters: { a11y: { test: 'error' } },
  args: { purpose: 'insert', language: 'en', own: OWN, onClose: fn() },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<typeof meta>;

const row = (name: RegExp) => screen.findByRole('row', { name });

/** Arrow down goes from the search to what was found, Enter takes it; it becomes one step of the history. */
export const Begin: Story = {
  args: { purpose: 'begin' },
  play: async ({ args: { onClose } }) => {
    await expect(await row(/^Support/)).toBeVisible();
    await expect(await screen.findByText(/Web chat · 34 nodes/)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('searchbox')).toHaveFocus());
    await userEvent.keyboard('instagram{ArrowDown}');
    await expect(await row(/^Instagram question/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(onClose).toHaveBeenCalled();
    const { document, session } = studioIn('en');
    await waitFor(() => expect(session.getState().flowId).toBe('instagram-question-2'));
    await expect(document.getState().past.map(({ label }) => label.key)).toEqual(['reuse.change-begin']);
  },
};

/** Enter in the search takes the best answer. */
export const Insert: Story = {
  play: async ({ args: { onClose } }) => {
    await expect(await row(/^Ask for the order number/)).toBeVisible();
    await userEvent.keyboard('second team{Enter}');
    await expect(onClose).toHaveBeenCalled();
    const { session } = studioIn('en');
    await waitFor(() => expect(session.getState().selection.nodes).toHaveLength(3));
    await expect(session.getState().pasted?.from).toMatch(/^Queue, with a second team/);
  },
};

export const Empty: Story = {
  args: { own: [] },
  play: async () => {
    await expect(await screen.findByText(/Keep parts of flows here/)).toBeVisible();
    await expect(screen.queryByText('Your snippets')).toBeNull();
    await expect(screen.queryByRole('button', { name: /Save all/ })).toBeNull();
  },
};

export const NothingFound: Story = {
  play: async ({ args: { onClose } }) => {
    await row(/^Ask for the order number/);
    await userEvent.keyboard('qqqq');
    await expect(await screen.findByText('Nothing here is called or does “qqqq”.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect(screen.getByRole('dialog')).toBeVisible();
    // Escape empties the search, and closes the dialog when there is nothing to empty.
    await userEvent.keyboard('{Escape}');
    await expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await expect(onClose).toHaveBeenCalled();
  },
};

const choose = async (name: string) => {
  const line = await row(/^Ask for the order number/);
  await userEvent.click(within(line).getByRole('button', { name: 'More for “Ask for the order number”' }));
  await userEvent.click(await screen.findByRole('menuitem', { name }));
};

/** By keys alone: down into the list, right to the button. What is deleted can be brought back at once. */
export const Deleted: Story = {
  play: async () => {
    await row(/^Ask for the order number/);
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Rename…' })).toHaveFocus());
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect(await screen.findByText('“Ask for the order number” was deleted')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('row', { name: /^Ask for the order number/ })).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
    await expect(await row(/^Ask for the order number/)).toBeVisible();
  },
};

export const Renamed: Story = {
  play: async () => {
    await choose('Rename…');
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await waitFor(() => expect(name).toHaveFocus());
    await userEvent.keyboard('Order number');
    await userEvent.type(screen.getByRole('textbox', { name: 'What it is for' }), 'Six digits.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await expect(await row(/^Order number/)).toBeVisible();
    await expect(screen.getByText('Six digits.')).toBeVisible();
  },
};

/** Ready-made ones are there all the same. */
export const KeepsNothing: Story = {
  args: { own: null },
  play: async () => {
    await expect(await screen.findByText('This browser keeps no snippets for this page')).toBeVisible();
    await expect(await row(/^STOP/)).toBeVisible();
  },
};

export const LongWords: Story = { args: { own: LONG, language: 'nl' } };
export const BeginInDutch: Story = { args: { purpose: 'begin', language: 'nl' } };
export const InFrench: Story = { args: { own: LONG, language: 'fr' } };
export const BeginInFrench: Story = { args: { purpose: 'begin', language: 'fr' } };
