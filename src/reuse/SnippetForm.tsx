import { type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import { SNIPPET_NAME_MAX, SNIPPET_NOTE_MAX } from '#src/document/reuse/snippet.ts';
import { Button } from '#src/ui/Button.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { DialogHead } from './DialogHead.tsx';
import { useTyping } from './useTyping.ts';
import { useWords } from './words/useWords.ts';

interface Props {
  title: string;
  /** The words of the button that takes it over. */
  act: string;
  name: string;
  note: string;
  error?: string | undefined;
  /** What it is about, between the fields and the buttons. */
  children?: ReactNode;
  onSubmit: (name: string, note: string) => void;
  onClose: () => void;
}

/** What a snippet is called and what it is for. */
export function SnippetForm({ title, act, error, children, onSubmit, onClose, ...given }: Props) {
  const t = useWords();
  const field = useTyping();
  const [name, setName] = useState(given.name);
  const [note, setNote] = useState(given.note);
  const isNamed = name.trim() !== '';
  return (
    <>
      <DialogHead title={title} onClose={onClose} />
      <Form
        className="reuse-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isNamed) onSubmit(name.trim(), note.trim());
        }}
      >
        <TextField
          label={t('name')}
          value={name}
          onChange={setName}
          maxLength={SNIPPET_NAME_MAX}
          inputRef={field}
          error={error}
        />
        <TextField label={t('note')} value={note} onChange={setNote} maxLength={SNIPPET_NOTE_MAX} multiline />
        {children}
        <div className="reuse-buttons">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isDisabled={!isNamed}>
            {act}
          </Button>
        </div>
      </Form>
    </>
  );
}
