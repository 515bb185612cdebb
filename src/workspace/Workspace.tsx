import { FormSection } from './FormSection.tsx';
import { useRoom } from './room.ts';
import { SectionList } from './SectionList.tsx';
import { isThings } from './sections.ts';
import { ThingPanel } from './ThingPanel.tsx';
import { Things } from './Things.tsx';
import { TemplateImport } from './templates/TemplateImport.tsx';
import { FindingsContext, useFinding } from './useFindings.ts';
import './workspace.css';

/** The contact centre that flows refer to: its sections, the things of one, and the form of one thing. */
export default function Workspace() {
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
