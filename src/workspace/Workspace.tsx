import { useEffect } from 'react';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { FormSection } from './FormSection.tsx';
import { roomOf, useRoom } from './room.ts';
import { SectionList } from './SectionList.tsx';
import { isThings, SECTIONS } from './sections.ts';
import { ThingPanel } from './ThingPanel.tsx';
import { Things } from './Things.tsx';
import { TemplateImport } from './templates/TemplateImport.tsx';
import { FindingsContext, useFinding } from './useFindings.ts';
import './workspace.css';

/** The contact centre that flows refer to: its sections, the things of one, and the form of one thing. */
export default function Workspace() {
  useWantedSection();
  const section = useRoom((state) => state.section);
  const thing = useRoom((state) => state.thing);
  const isImporting = useRoom((state) => state.importing);
  return (
    <FindingsContext value={useFinding()}>
      <div className="workspace">
        <SectionList />
        {isThings(section) ? (
          <>
            <Things key={section} section={section} />
            {isImporting && <TemplateImport />}
            {thing !== null && <ThingPanel key={`${section} ${thing}`} section={section} id={thing} />}
          </>
        ) : (
          <FormSection key={section} section={section} />
        )}
      </div>
    </FindingsContext>
  );
}

/** Opens the section that somebody asked for elsewhere. */
function useWantedSection() {
  const studio = useStudio();
  const wanted = useSession((state) => state.wantedSection);
  useEffect(() => {
    if (wanted === null) return;
    studio.session.getState().set({ wantedSection: null });
    const section = SECTIONS.find((one) => one === wanted);
    const room = roomOf(studio).getState();
    // What is open of it stays open.
    if (section && section !== room.section) room.openSection(section);
  }, [studio, wanted]);
}
