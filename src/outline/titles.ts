import type { LinesOf } from './useLines.ts';

/** What a node is called. */
export const titleOf = ({ drawn }: LinesOf, id = ''): string => drawn.get(id)?.title ?? id;

/** What a way out of a node is called. */
export const labelOf = ({ drawn }: LinesOf, node: string, port: string): string =>
  drawn.get(node)?.ports.find(({ id }) => id === port)?.label ?? port;
