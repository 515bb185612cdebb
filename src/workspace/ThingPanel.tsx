import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useDocument, useStudio } from '#src/app/hooks.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { nameOf } from './acts.ts';
import { DefaultSkill } from './editors/DefaultSkill.tsx';
import { TemplatePreview } from './editors/TemplatePreview.tsx';
import { thingAt } from './edits.ts';
import { HeldNotice } from './HeldNotice.tsx';
import { IdField } from './IdField.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { roomOf } from './room.ts';
import type { ThingsKey } from './sections.ts';
import { useWords } from './words/useWords.ts';

/** The form of one thing. Escape goes back to its line in the table. */
export function ThingPanel({ section, id }: { section: ThingsKey; id: string }) {
  const t = useWords();
  const studio = useStudio();
  const thing = useDocument((state) => thingAt(state.project.workspace, { section, id }));
  if (!thing) return null;
  const close = () => roomOf(studio).getState().openThing(null);
  const leave = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && !event.defaultPrevented) backToTable(event.currentTarget);
  };
  return (
    <aside className="workspace-panel" onKeyDown={leave}>
      <Panel title={nameOf(thing, id)} actions={<IconButton label={t('close')} icon={X} onPress={close} />}>
        <div className="workspace-form">
          <HeldNotice section={section} id={id} />
          {section === 'skills' && <DefaultSkill id={id} />}
          {section === 'templates' && <TemplatePreview id={id} />}
          <PlaceForm section={section} id={id} value={thing} />
          <IdField section={section} id={id} />
        </div>
      </Panel>
    </aside>
  );
}

/** Puts the keyboard back on the chosen line. */
function backToTable(panel: HTMLElement): void {
  const table = panel.parentElement?.querySelector<HTMLElement>('[role="grid"]');
  const row = table?.querySelector<HTMLElement>('[role="row"][aria-selected="true"]');
  (row ?? table)?.focus();
}
