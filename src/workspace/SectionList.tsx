import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
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
  const t = useWords();
  const title = useSectionWords().section(section, 'title');
  const space = useWorkspace();
  const Glyph = SECTION_ICONS[section];
  const wrong = findings.count(section);
  const size = isThings(section) ? Object.keys(thingsOf(space, section)).length : undefined;
  return (
    <ListBoxItem id={section} textValue={title} className="workspace-section">
      <Glyph {...iconProps} className="workspace-section-icon" />
      <span className="workspace-section-title">{title}</span>
      {wrong > 0 && (
        <span
          className="workspace-dot"
          role="img"
          aria-label={t('problems', { count: wrong })}
          title={t('problems', { count: wrong })}
        />
      )}
      {size !== undefined && <span className="workspace-count">{size}</span>}
    </ListBoxItem>
  );
}
