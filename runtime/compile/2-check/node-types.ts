import { error } from '../problems.ts';
import { ofEachNode } from './rule.ts';
import { suggestionAmong } from './suggest.ts';

/** Each node is of a type there is. */
export const nodeTypes = ofEachNode(({ id, node: { type }, definition }, { nodes }) =>
  definition
    ? []
    : [error('node.unknown-type', { node: id }, { type, ...suggestionAmong(type, [...nodes.keys()]) })],
);
