import { useMemo, useState } from 'react';
import { useStudio } from '#src/app/hooks.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { boxesOf } from '#src/document/edits/boxes.ts';
import { clipOf } from '#src/document/edits/clip.ts';
import { isReadable, type Snippet, snippetOf } from '#src/document/reuse/snippet.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { nameOfSelection } from './naming.ts';
import { PieceFacts } from './PieceFacts.tsx';
import { Sketch } from './Sketch.tsx';
import { SnippetForm } from './SnippetForm.tsx';
import { newId, type Shelf } from './shelf.ts';
import { useWords } from './words/useWords.ts';

/** What is selected, under a name. */
function selected(studio: Studio, name: string, note = ''): Snippet | undefined {
  const flow = activeFlow(studio);
  const { nodes, notes } = studio.session.getState().selection;
  return (
    flow &&
    snippetOf(clipOf(flow, nodes, studio.nodes, boxesOf(flow, nodes, studio.nodes), notes), name, note)
  );
}

/** Asks what the selection is to be called, and keeps it in this browser. */
export function KeepSnippet({ shelf, onClose }: { shelf: Shelf; onClose: () => void }) {
  const t = useWords();
  const studio = useStudio();
  const [name] = useState(() => nameOfSelection(studio));
  const [error, setError] = useState<string>();
  const shown = useMemo(() => selected(studio, name), [studio, name]);
  const keep = async (called: string, note: string) => {
    const snippet = selected(studio, called, note);
    if (!snippet) return;
    if (!isReadable(snippet)) return setError(t('too-large'));
    try {
      await shelf.put([{ id: newId(), snippet }]);
    } catch (thrown) {
      return setError(t('not-kept', { reason: String(thrown) }));
    }
    const notice = { title: t('kept', { name: called }), lines: [t('kept-help')], tone: 'neutral' as const };
    studio.session.getState().set({ notice });
    onClose();
  };
  return (
    <Dialog label={t('keep')} onClose={onClose}>
      <SnippetForm
        title={t('keep')}
        act={t('keep-act')}
        name={name}
        note=""
        error={error}
        onSubmit={(called, note) => void keep(called, note)}
        onClose={onClose}
      >
        {shown && (
          <div className="reuse-shown">
            <Sketch snippet={shown} />
            <p className="ui-help">
              <PieceFacts snippet={shown} />
              <br />
              {t('keep-help')}
            </p>
          </div>
        )}
      </SnippetForm>
    </Dialog>
  );
}
