import type { CommandsOf } from '#src/app/command.ts';
import { goToWorkspace } from '#src/app/playing.ts';
import { SECTION_ICONS } from './icons.ts';
import { SECTIONS } from './sections.ts';
import { three } from './words/field.ts';
import { SECTION_WORDS } from './words/sections.ts';

/** One for each section of the workspace: goes there. */
export const sectionCommands: CommandsOf = ({ session }) => {
  const { uiLanguage } = session.getState();
  return SECTIONS.map((section) => ({
    id: `section ${section}`,
    group: 'go',
    words: 'commands.go-section',
    params: { section: three(SECTION_WORDS[section].title)[uiLanguage] },
    icon: SECTION_ICONS[section],
    anywhere: true,
    when: () => true,
    run: (studio) => goToWorkspace(studio, section),
  }));
};
