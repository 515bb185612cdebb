import { type AnyNode, GROUPS, type Group, type NodeRegistry, type UiLanguage } from '#runtime/index.ts';
import { distance, plain } from '#src/ui/rank.ts';

/** What a type is called: by its title, then by the other names people know, the most usual first. */
const namesOf = ({ labels }: AnyNode, language: UiLanguage): string[] => {
  const { title, search = [] } = labels[language];
  return [title, ...search];
};

/** Whether every word of the query occurs in the node's title, summary or search words. */
export function matches(definition: AnyNode, query: string, language: UiLanguage): boolean {
  const words = plain([...namesOf(definition, language), definition.labels[language].summary].join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/**
 * The node types that match, by group; groups without any are left out. While nothing is typed they are in the order of
 * the palette, else the best answer comes first, and its group with it.
 */
export function found(nodes: NodeRegistry, query: string, language: UiLanguage): [Group, AnyNode[]][] {
  const matching = [...nodes.values()].filter((definition) => matches(definition, query, language));
  const best = query.trim() === '' ? matching : nearest(matching, query, language);
  const groups = query.trim() === '' ? GROUPS : new Set(best.map(({ group }) => group));
  return [...groups].flatMap((group): [Group, AnyNode[]][] => {
    const members = best.filter((definition) => definition.group === group);
    return members.length > 0 ? [[group, members]] : [];
  });
}

function nearest(matching: readonly AnyNode[], query: string, language: UiLanguage): AnyNode[] {
  const far = new Map(matching.map((one) => [one, distance(namesOf(one, language), query)]));
  return matching.toSorted((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
}
