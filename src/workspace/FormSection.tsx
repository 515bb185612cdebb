import { Plus, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import type { JsonObject } from '#runtime/index.ts';
import { useStudio, useWorkspace } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { putForm } from './acts.ts';
import { thingAt } from './edits.ts';
import { FileMenu } from './FileMenu.tsx';
import { HeldNotice } from './HeldNotice.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { FORMS, type FormKey } from './sections.ts';
import { useSectionWords, useWords } from './words/useWords.ts';

/** What the one section that need not be there begins with. */
const FIRST_SLA = FORMS.sla.parse({ firstResponse: { hours: 1 }, solution: { days: 1 } }) as JsonObject;

/** A section of which there is one: its form stands in the middle. */
export function FormSection({ section }: { section: FormKey }) {
  const words = useSectionWords();
  const workspace = useWorkspace();
  const value = useMemo(() => thingAt(workspace, { section, id: null }), [workspace, section]);
  return (
    <section className="workspace-things" aria-label={words.section(section, 'title')}>
      <div className="workspace-head">
        <h2>{words.section(section, 'title')}</h2>
        {section === 'sla' && value && <RemoveSla />}
        <FileMenu />
      </div>
      {value ? (
        <div className="workspace-single">
          <p className="workspace-about">{words.section(section, 'about')}</p>
          <HeldNotice section={section} id={null} />
          <PlaceForm section={section} id={null} value={value} />
        </div>
      ) : (
        <NoSla />
      )}
    </section>
  );
}

function RemoveSla() {
  const t = useWords();
  const studio = useStudio();
  return (
    <Button icon={Trash2} onPress={() => putForm(studio, 'sla', undefined, 'SLA')}>
      {t('remove-sla')}
    </Button>
  );
}

function NoSla() {
  const t = useWords();
  const words = useSectionWords();
  const studio = useStudio();
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => putForm(studio, 'sla', FIRST_SLA, 'SLA')}>
      {t('add-sla')}
    </Button>
  );
  return (
    <EmptyState title={t('no-sla')} action={add}>
      {words.section('sla', 'about')}
    </EmptyState>
  );
}
