import { Copy, Trash2, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useDocument, useStudio } from '#src/app/hooks.ts';
import { shownKeys } from '#src/app/keys.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { AddedNotice } from './AddedNotice.tsx';
import { duplicate, nameOf } from './acts.ts';
import { DefaultSkill } from './editors/DefaultSkill.tsx';
import { TemplatePreview } from './editors/TemplatePreview.tsx';
import { thingAt } from './edits.ts';
import { HeldNotice } from './HeldNotice.tsx';
import { IdField } from './IdField.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { remove } from './removing.ts';
import { roomOf } from './room.ts';
import type { ThingsKey } from './sections.ts';
import { UsedBy } from './UsedBy.tsx';
import { useWords } from './words/useWords.ts';

/** The form of one thing. Escape goes back to its line in the table. */
export function ThingPanel({ section, id }: { section: ThingsKey; id: string }) {
  const thing = useDocument((state) => thingAt(state.project.workspace, { section, id }));
  if (!thing) return null;
  const leave = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && !event.defaultPrevented) backToTable(event.currentTarget);
  };
  return (
    <aside className="workspace-panel" onKeyDown={leave}>
      <Panel title={nameOf(thing, id)} actions={<Acts section={section} id={id} />}>
        <div className="workspace-form">
          <HeldNotice section={section} id={id} />
          {section === 'pointsOfContact' && <AddedNotice id={id} />}
          {section === 'skills' && <DefaultSkill id={id} />}
          {section === 'templates' && <TemplatePreview id={id} />}
          <PlaceForm section={section} id={id} value={thing} />
          <UsedBy section={section} id={id} />
          <IdField section={section} id={id} />
        </div>
      </Panel>
    </aside>
  );
}

/** What can be done with the thing as a whole; on its line in the table, the keys do it. */
function Acts({ section, id }: { section: ThingsKey; id: string }) {
  const t = useWords();
  const studio = useStudio();
  const close = () => roomOf(studio).getState().openThing(null);
  return (
    <div className="workspace-acts">
      <IconButton
        label={t('duplicate')}
        icon={Copy}
        shortcut={shownKeys('mod+d')}
        onPress={() => duplicate(studio, section, id)}
      />
      <IconButton
        label={t('remove')}
        icon={Trash2}
        shortcut={shownKeys('delete')}
        onPress={() => remove(studio, section, id)}
      />
      <IconButton label={t('close')} icon={X} onPress={close} />
    </div>
  );
}

/** Puts the keyboard back on the chosen line. */
function backToTable(panel: HTMLElement): void {
  const table = panel.parentElement?.querySelector<HTMLElement>('[role="grid"]');
  const row = table?.querySelector<HTMLElement>('[role="row"][aria-selected="true"]');
  (row ?? table)?.focus();
}
