/** What is drawn: a node, which goes by its own id, a note or a group. */
export interface Thing {
  kind: 'node' | 'note' | 'group';
  id: string;
}

/** React Flow knows one kind of ids. Those of nodes have no colon. */
export const noteKey = (id: string): string => `note:${id}`;
export const groupKey = (id: string): string => `group:${id}`;

const KINDS = ['note', 'group'] as const;

export function thingAt(key: string): Thing {
  const kind = KINDS.find((one) => key.startsWith(`${one}:`));
  return kind ? { kind, id: key.slice(kind.length + 1) } : { kind: 'node', id: key };
}
