import { type AnyNode, GROUPS, type Group, type NodeRegistry, type UiLanguage } from '#runtime/index.ts';

/** Letters without case and marks, so that “etape” finds “Étape”. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

const wordsOf = ({ labels }: AnyNode, language: UiLanguage) => {
  const { title, summary, search = [] } = labels[language];
  return plain([title, summary, ...search].join(' '));
};

/** Whether every word of the query occurs in the node's title, summary or search words. */
export function matches(definition: AnyNode, query: string, language: UiLanguage): boolean {
  const words = wordsOf(definition, language);
  return plain(query)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** The node types that match, by group, in the order of the palette; groups without any are left out. */
export function found(nodes: NodeRegistry, query: string, language: UiLanguage): [Group, AnyNode[]][] {
  const matching = [...nodes.values()].filter((definition) => matches(definition, query, language));
  return GROUPS.flatMap((group): [Group, AnyNode[]][] => {
    const members = matching.filter((definition) => definition.group === group);
    return members.length > 0 ? [[group, members]] : [];
  });
}
