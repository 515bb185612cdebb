import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useStudio } from '#src/app/hooks.ts';
import { SNIPPET_NAME_MAX } from '#src/document/reuse/snippet.ts';
import { Button } from '#src/ui/Button.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { extractSelection } from './acts.ts';
import { DialogHead } from './DialogHead.tsx';
import { nameOfSelection } from './naming.ts';
import { freeFlowName } from './pieces.ts';
import { afterClosing, useTyping } from './useTyping.ts';
import { useWords } from './words/useWords.ts';

/** Asks what the script is to be called that is made of the selection. */
export function NameScript({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const studio = useStudio();
  const field = useTyping();
  const [name, setName] = useState(() =>
    freeFlowName(studio.document.getState().project.flows, nameOfSelection(studio)),
  );
  const make = () => {
    if (name.trim() === '') return;
    onClose();
    afterClosing(() => extractSelection(studio, name.trim()));
  };
  return (
    <Dialog label={t('name-script')} onClose={onClose}>
      <DialogHead title={t('name-script')} onClose={onClose} />
      <Form
        className="reuse-form"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <TextField
          label={t('name-script-name')}
          help={t('name-script-help')}
          value={name}
          onChange={setName}
          maxLength={SNIPPET_NAME_MAX}
          inputRef={field}
        />
        <div className="reuse-buttons">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isDisabled={name.trim() === ''}>
            {t('name-script-act')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
