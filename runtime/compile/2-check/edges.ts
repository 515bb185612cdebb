import type { FlowEdge } from '../../model/flow.ts';
import type { Problem } from '../../model/problem.ts';
import type { Course } from '../course.ts';
import { error } from '../problems.ts';
import { isStart } from '../shape.ts';
import { ofCourse } from './rule.ts';

/** Each edge comes from a port there is, that has no other, and goes to a node that can be gone to. */
export const edges = ofCourse((course) => {
  const taken = new Set<string>();
  return course.edges.flatMap((edge, index) => {
    const key = JSON.stringify([edge.from, edge.port]);
    const second = taken.has(key);
    taken.add(key);
    const where = { node: edge.from, port: edge.port };
    return [
      ...beginning(edge, index, course),
      ...ending(edge, course),
      ...(second ? [error('edge.second', where, { port: edge.port })] : []),
    ];
  });
});

function beginning({ from, port }: FlowEdge, index: number, { byId }: Course): Problem[] {
  const node = byId.get(from);
  if (!node) return [error('edge.unknown-from', { path: `edges.${index}.from` }, { from })];
  if (!node.definition || node.ports.has(port)) return [];
  return [error('edge.unknown-port', { node: from, port }, { port })];
}

function ending({ from, port, to }: FlowEdge, { byId }: Course): Problem[] {
  const node = byId.get(to);
  if (!node) return [error('edge.unknown-to', { node: from, port }, { port, to })];
  return isStart(node) ? [error('edge.into-start', { node: from, port }, { port, to })] : [];
}
