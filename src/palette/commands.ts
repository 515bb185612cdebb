import { addBeside } from '#src/app/adding.ts';
import type { CommandsOf } from '#src/app/command.ts';

/** One for each node type: puts a node of it beside what is selected. */
export const addCommands: CommandsOf = ({ nodes, session }) => {
  const { uiLanguage } = session.getState();
  return [...nodes.values()].map((definition) => ({
    id: `add ${definition.type}`,
    group: 'nodes',
    words: 'commands.add-node',
    params: { title: definition.labels[uiLanguage].title },
    names: [definition.labels[uiLanguage].title, ...(definition.labels[uiLanguage].search ?? [])],
    nodeType: definition.type,
    when: (studio) => studio.session.getState().surface !== null,
    run: (studio) => addBeside(studio, definition),
  }));
};
