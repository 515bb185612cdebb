import { COMMAND_GROUPS, type Command, type CommandGroup } from '#src/app/command.ts';
import { found } from '#src/ui/rank.ts';

/** A command as it is listed, in the words of the studio's language. */
export interface Listed {
  command: Command;
  label: string;
  names: readonly string[];
}

export interface Section {
  key: CommandGroup | 'recent' | 'found';
  commands: readonly Listed[];
}

/** What is listed: the last used first and then by group; while something is typed, the best answer first. */
export function sectionsOf(all: readonly Listed[], recent: readonly string[], query: string): Section[] {
  if (query.trim() !== '') return filled([{ key: 'found', commands: found(all, query) }]);
  const last = recent.flatMap((id) => all.find(({ command }) => command.id === id) ?? []);
  // What there may be very many of is found by typing only.
  const usual = all.filter((one) => !last.includes(one) && one.command.nodeType === undefined);
  return filled([
    { key: 'recent', commands: last },
    ...COMMAND_GROUPS.map((key) => ({ key, commands: usual.filter(({ command }) => command.group === key) })),
  ]);
}

const filled = (sections: Section[]): Section[] => sections.filter(({ commands }) => commands.length > 0);
