import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { hasErrors } from '#runtime/index.ts';
import { useStudio, useWorkspace } from '#src/app/hooks.ts';
import { iconProps } from '#src/ui/icon.ts';
import { SECTION_ICONS } from './icons.ts';
import { roomOf, useRoom } from './room.ts';
import { GROUPS, isThings, SECTIONS, type SectionKey, thingsOf } from './sections.ts';
import { type Findings, useFindings } from './useFindings.ts';
import { useSectionWords, useWords } from './words/useWords.ts';

/** The sections in their groups, with how much is in each and whether something is wrong there. */
export function SectionList() {
  const t = useWords();
  const words = useSectionWords();
  const room = roomOf(useStudio());
  const open = useRoom((state) => state.section);
  const findings = useFindings();
  const choose = (key: string | undefined) => {
    const section = SECTIONS.find((one) => one === key);
    if (section && section !== open) room.getState().openSection(section);
  };
  return (
    <nav className="workspace-sections" aria-label={t('sections')}>
      <ListBox
        aria-label={t('sections')}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[open]}
        onSelectionChange={(keys) => choose([...keys].map(String)[0])}
      >
        {GROUPS.map(({ group, sections }) => (
          <ListBoxSection key={group} id={group} className="workspace-group">
            <Header className="workspace-group-title">{words.group(group)}</Header>
            {sections.map((section) => (
              <Section key={section} section={section} findings={findings} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </nav>
  );
}

function Section({ section, findings }: { section: SectionKey; findings: Findings }) {
  const title = useSectionWords().section(section, 'title');
  const space = useWorkspace();
  const Glyph = SECTION_ICONS[section];
  const size = isThings(section) ? Object.keys(thingsOf(space, section)).length : undefined;
  return (
    <ListBoxItem id={section} textValue={title} className="workspace-section">
      <Glyph {...iconProps} className="workspace-section-icon" />
      <span className="workspace-section-title">{title}</span>
      <Dot section={section} findings={findings} />
      {size !== undefined && <span className="workspace-count">{size}</span>}
    </ListBoxItem>
  );
}

/** How many sentences a tooltip has room for. */
const SENTENCES_MAX = 5;

/** That something is wrong in a section; what, on hover, and for who listens. */
function Dot({ section, findings }: { section: SectionKey; findings: Findings }) {
  const t = useWords();
  const found = findings.within(section);
  const problems = found.map(({ problem }) => problem);
  if (problems.length === 0) return null;
  const sentences = found.slice(0, SENTENCES_MAX).map(findings.tell);
  const label = [t('problems', { count: problems.length }), ...sentences].join('\n');
  const severity = hasErrors(problems) ? 'error' : 'warning';
  return (
    <span className="workspace-dot" data-severity={severity} role="img" aria-label={label} title={label} />
  );
}
