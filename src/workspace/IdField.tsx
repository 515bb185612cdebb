import { useState } from 'react';
import { useStudio, useWorkspace } from '#src/app/hooks.ts';
import { TextField } from '#src/ui/TextField.tsx';
import { rename } from './acts.ts';
import { idSchemaOf, type ThingsKey, thingsOf } from './sections.ts';
import { useWords } from './words/useWords.ts';

/** A thing's id. It is taken over when the field is left or Enter is pressed, so that nothing follows half an id. */
export function IdField({ section, id }: { section: ThingsKey; id: string }) {
  const t = useWords();
  const studio = useStudio();
  const things = thingsOf(useWorkspace(), section);
  const [typed, setTyped] = useState(id);
  const isTaken = typed !== id && Object.hasOwn(things, typed);
  const isBad = !idSchemaOf(section).safeParse(typed).success;
  const bad = section === 'customerFields' ? t('id-bad-name') : t('id-bad');
  const takeOver = () => {
    if (typed !== id && !isTaken && !isBad) rename(studio, section, id, typed);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        takeOver();
      }}
    >
      <TextField
        label={t('id')}
        value={typed}
        onChange={setTyped}
        onBlur={takeOver}
        mono
        help={t('id-help')}
        error={isBad ? bad : isTaken ? t('id-taken') : undefined}
      />
    </form>
  );
}
