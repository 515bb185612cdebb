import type { NodeShape } from '../../compile/shape.ts';
import type { Shapes } from './shapes.ts';

/** Contacts wait for an agent from here on. */
const queues = ({ definition }: NodeShape): boolean => definition?.routes !== undefined;

/** Steps that a contact can come to while an agent has it, or may get it any moment. */
export function withAgent(shapes: Shapes): ReadonlySet<string> {
  const reached = new Set([...shapes.values()].flatMap(firstWithAgent));
  const spread = () => {
    for (const id of reached) for (const to of onFrom(shapes.get(id))) reached.add(to);
  };
  spread();
  // A failure on the way takes the contact to the handler of failures as it is.
  if (![...reached].some((id) => failsUnheard(shapes.get(id)))) return reached;
  for (const { definition, next } of shapes.values())
    if (definition?.rescues) for (const to of next.values()) reached.add(to);
  spread();
  return reached;
}

function firstWithAgent(shape: NodeShape): string[] {
  const { ports, next, definition } = shape;
  const isOfGone = [...ports.values()].some(({ agent }) => agent === 'had');
  const isHandler = definition?.handles !== undefined && !definition.rescues;
  if (isHandler) return isOfGone ? [] : [...next.values()];
  return [...ports.values()].flatMap(({ id, agent }) => {
    const to = agent === 'has' || (queues(shape) && agent === undefined) ? next.get(id) : undefined;
    return to === undefined ? [] : [to];
  });
}

/** Where it leads on to by ports at which the agent is not gone. */
const onFrom = (shape: NodeShape | undefined): string[] =>
  [...(shape?.next ?? [])].flatMap(([port, to]) => (shape?.ports.get(port)?.agent === 'had' ? [] : [to]));

const failsUnheard = (shape: NodeShape | undefined): boolean =>
  [...(shape?.ports.values() ?? [])].some(({ id, kind }) => kind === 'error' && !shape?.next.has(id));

/** Whether every way to a step comes from one that queues, and leaves the contact in the queue. */
export function isAlwaysQueued(shapes: Shapes, step: string): boolean {
  const ways = [...shapes.values()].flatMap((shape) =>
    [...shape.next].filter(([, to]) => to === step).map(([port]) => ({ shape, port: shape.ports.get(port) })),
  );
  return (
    ways.length > 0 &&
    ways.every(
      ({ shape, port }) =>
        queues(shape) && port !== undefined && port.agent === undefined && port.kind !== 'error',
    )
  );
}
