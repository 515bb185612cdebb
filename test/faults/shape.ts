import { error, type Problem, warning } from '#runtime/model/problem.ts';
import { listen, loop, queue, say, split, wait } from './nodes.ts';
import { type Checked, drawn, flows, type Pair } from './pair.ts';

const wired = { nodes: { node: wait(1) }, ways: ['start > node > end'] };

/** A pair of which the fault is not in any node: edges are changed behind the drawing's back. */
const redrawn = (
  name: string,
  change: (flow: NonNullable<Checked['flow']>) => void,
  ...found: Problem[]
): Pair => {
  const fault = drawn(wired);
  if (fault.flow) change(fault.flow);
  return { name, fault, repaired: drawn(wired), found };
};

/** What leads where. */
export const shapePairs: readonly Pair[] = [
  redrawn(
    'nowhere to come in',
    (flow) => {
      delete flow.nodes['start'];
      flow.edges = flow.edges.filter(({ from }) => from !== 'start');
    },
    error('flow.no-entry', {}, { type: 'channel-intake' }),
  ),
  flows(
    'a flow for customers that no point of contact leads to',
    { id: 'other', nodes: { start: ['channel-intake', {}], node: wait(1) }, ways: ['start > node > end'] },
    wired,
    warning('flow.unreached', { node: 'start' }),
  ),
  flows(
    'two places to come in',
    { nodes: { say: say(), other: ['channel-intake'] }, ways: ['start > say > end', 'other > say'] },
    wired,
    error('flow.two-entries', { node: 'other' }, { first: 'start' }),
  ),
  flows(
    'two handlers of one event',
    {
      nodes: { one: ['on-abandoned'], two: ['on-abandoned'] },
      ways: ['start > end', 'one > end', 'two > end'],
    },
    {
      nodes: { one: ['on-abandoned'], two: ['on-message'] },
      ways: ['start > end', 'one > end', 'two > end'],
    },
    error('flow.two-handlers', { node: 'two' }, { event: 'contact.abandoned', first: 'one' }),
  ),
  flows(
    'two handlers of one signal',
    {
      nodes: { one: ['on-signal', { signal: 'paid' }], two: ['on-signal', { signal: 'paid' }] },
      ways: ['start > end', 'one > end', 'two > end'],
    },
    {
      nodes: { one: ['on-signal', { signal: 'paid' }], two: ['on-signal', {}] },
      ways: ['start > end', 'one > end', 'two > end'],
    },
    error('flow.two-handlers', { node: 'two' }, { event: 'signal.received:paid', first: 'one' }),
  ),
  flows(
    'a loop in which nothing waits',
    { nodes: { half: split, say: say() }, ways: ['start > half.share:a > say > half'] },
    { nodes: { half: split, hear: listen(1) }, ways: ['start > half.share:a > hear.received > half'] },
    error('flow.endless-loop', { node: 'half' }, { nodes: 'half, say', count: 2 }),
  ),
  flows(
    'a loop that never ends, and one that is counted',
    { nodes: { say: say(), more: say() }, ways: ['start > say > more > say'] },
    { nodes: { l: loop(3), say: say() }, ways: ['start > l.again > say > l'] },
    error('flow.endless-loop', { node: 'say' }, { nodes: 'say, more' }),
  ),
  flows(
    'a node that nobody comes to',
    { nodes: { say: say(), lost: say() }, ways: ['start > say > end'] },
    { nodes: { say: say(), lost: say() }, ways: ['start > say > lost > end'] },
    warning('node.unreachable', { node: 'lost' }),
  ),
  flows(
    'a kind of node that nobody knows',
    { nodes: { say: ['send-massage'] }, ways: ['start > say > end'] },
    wired,
    error('node.unknown-type', { node: 'say' }, { type: 'send-massage', suggestion: 'send-message' }),
  ),
  flows(
    'a way out that leads nowhere',
    { nodes: { q: queue({ timeout: 60 }) }, ways: ['start > q.assigned > end'], closed: false },
    {
      nodes: { q: queue({ timeout: 60 }) },
      ways: ['start > q.assigned > end', 'q.timeout > end'],
      closed: false,
    },
    error('port.unwired', { node: 'q', port: 'timeout' }, { port: 'timeout' }),
  ),
  redrawn(
    'a line from a node that is gone',
    ({ edges }) => edges.push({ from: 'gone', port: 'next', to: 'end' }),
    error('edge.unknown-from', { path: 'edges.2.from' }, { from: 'gone' }),
  ),
  redrawn(
    'a line to a node that is gone',
    ({ edges }) => edges.push({ from: 'node', port: 'error', to: 'gone' }),
    error('edge.unknown-to', { node: 'node', port: 'error' }, { port: 'error', to: 'gone' }),
  ),
  redrawn(
    'a line from a way out that is gone',
    ({ edges }) => edges.push({ from: 'node', port: 'maybe', to: 'end' }),
    error('edge.unknown-port', { node: 'node', port: 'maybe' }, { port: 'maybe' }),
  ),
  redrawn(
    'two lines from one way out',
    ({ edges }) => edges.push({ from: 'node', port: 'next', to: 'end' }),
    error('edge.second', { node: 'node', port: 'next' }, { port: 'next' }),
  ),
  redrawn(
    'a line back to where contacts come in',
    ({ edges }) => edges.push({ from: 'node', port: 'error', to: 'start' }),
    error('edge.into-start', { node: 'node', port: 'error' }, { to: 'start' }),
  ),
];
