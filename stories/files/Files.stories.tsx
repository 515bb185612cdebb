import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import type { UiLanguage } from '#runtime/index.ts';
import { StudioContext, useSession } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import { FileActs } from '#src/files/FileActs.tsx';
import { FileMenu } from '#src/files/FileMenu.tsx';
import { tellTrouble } from '#src/files/notices.ts';
import { openFile } from '#src/files/open.ts';
import { WordsProvider } from '#src/i18n/WordsProvider.tsx';
import { Notice } from '#src/ui/Notice.tsx';

/** The menu, with the notice that the shell would show. */
function Files({ studio }: { studio: Studio }) {
  return (
    <StudioContext value={studio}>
      <WordsProvider language={studio.session.getState().uiLanguage}>
        <main style={{ minHeight: 320, width: 640 }}>
          <FileMenu acts={FileActs} />
          <Said />
        </main>
      </WordsProvider>
    </StudioContext>
  );
}

function Said() {
  const notice = useSession((state) => state.notice);
  if (!notice) return null;
  const { title, lines, tone = 'danger', actions = [] } = notice;
  return <Notice tone={tone} title={title} lines={lines} actions={actions} />;
}

const meta = {
  title: 'Files/Files',
  component: Files,
} satisfies Meta<typeof Files>;
export default meta;
type Story = StoryObj<typeof meta>;

const studioIn = (language: UiLanguage): Studio => {
  const studio = testStudio();
  studio.session.getState().set({ uiLanguage: language });
  return studio;
};

/** A flow with problems cannot be exported, and the menu says why; a draft can always be saved. */
export const MenuOpen: Story = {
  args: { studio: testStudio() },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'File' }));
    await expect(await screen.findByRole('menuitem', { name: /^Export script \(after/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await expect(screen.getByRole('menuitem', { name: /^Save flow/ })).not.toHaveAttribute('aria-disabled');
  },
};

const refused = (language: UiLanguage, text: string): Story => {
  const studio = studioIn(language);
  return {
    args: { studio },
    play: async ({ canvasElement }) => {
      await openFile(studio, { name: 'support.flow.json', size: text.length, text: async () => text });
      await expect(await within(canvasElement).findByRole('alert')).toHaveTextContent('support.flow.json');
      await expect(studio.session.getState().flowId).toBe('flow');
    },
  };
};

export const LaterVersion = refused('en', '{"format":"routewright/flow","version":99}');
export const NotJson = refused('nl', '{"format":');
export const ManyProblems = refused(
  'fr',
  JSON.stringify({
    format: 'routewright/flow',
    version: 1,
    nodes: Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`step${index}`, {}])),
  }),
);

const troubled = studioIn('en');
/** What could not be read is offered as a download. */
export const KeptProjectBroken: Story = {
  args: { studio: troubled },
  play: async ({ canvasElement }) => {
    await tellTrouble(troubled, {
      kind: 'broken',
      stored: { version: 0 },
      problems: [{ code: 'file.unknown-version', severity: 'error', where: {}, params: { ours: 1 } }],
    });
    await expect(
      await within(canvasElement).findByRole('button', { name: 'Download what was kept' }),
    ).toBeVisible();
  },
};

const dropping = studioIn('en');
/** A file that hangs above the window. */
export const Dropping: Story = {
  args: { studio: dropping },
  play: async ({ canvasElement }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{}'], 'empty.json', { type: 'application/json' }));
    window.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
    await within(canvasElement).findByText(/^Drop a flow/);
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    await waitFor(() => expect(within(canvasElement).getByRole('alert')).toHaveTextContent('empty.json'));
    await expect(within(canvasElement).queryByText(/^Drop a flow/)).toBeNull();
  },
};
