import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type FlowNote, type Hue, NOTE_TEXT_MAX } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import { changeFlow } from '#src/app/studio.ts';
import { removeNotes, setNote } from '#src/document/edits/notes.ts';
import { Button } from '#src/ui/Button.tsx';
import { Hues } from '#src/ui/Hues.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { CloseButton } from './CloseButton.tsx';
import { useHues } from './useHues.ts';

/** A note: its text and its colour. */
export function NoteInspector({ id, note }: { id: string; note: FlowNote }) {
  const t = useTranslations('inspector');
  const studio = useStudio();
  const hues = useHues();
  const change = (key: string, part: Partial<FlowNote>, merge?: string) =>
    changeFlow(studio, { key }, (flow) => setNote(flow, id, part), merge);
  const remove = () => {
    changeFlow(studio, { key: 'inspector.change-delete-note' }, (flow) => removeNotes(flow, [id]));
    studio.session.getState().select([]);
    studio.session.getState().surface?.focus();
  };
  return (
    <Panel title={t('note')} actions={<CloseButton />}>
      <div className="inspector-body">
        <TextField
          label={t('note-text')}
          help={t('note-help')}
          multiline
          rows={5}
          maxLength={NOTE_TEXT_MAX}
          value={note.text}
          onChange={(text) => change('canvas.change-note', { text }, `note ${id}`)}
        />
        <Hues
          label={t('hue')}
          value={note.hue}
          options={hues}
          onChange={(hue) => change('canvas.change-note-hue', { hue: hue as Hue })}
        />
        <Button icon={Trash2} onPress={remove}>
          {t('delete-note')}
        </Button>
      </div>
    </Panel>
  );
}
