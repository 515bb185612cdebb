import type { Flow } from '#runtime/index.ts';
import { compareWith } from '#src/app/compare.ts';
import type { Studio } from '#src/app/studio.ts';

const step = (title: string, text: string, x: number, y = 0): Flow['nodes'][string] => ({
  type: 'send-message',
  title,
  params: { message: { kind: 'text', text } },
  position: { x, y },
});

/** A flow whose nodes are called so. */
const greeting = (named: (name: string) => string): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id: 'greeting',
  name: named('Greeting'),
  variables: {},
  nodes: {
    start: { type: 'channel-intake', params: {}, position: { x: 0, y: 0 } },
    hello: step(named('Hello'), 'Good day', 320),
    promise: step(named('Promise'), 'We answer within the hour', 640),
    bye: step(named('Bye'), 'Until soon', 960),
    moved: step(named('Later'), 'We are closed', 320, 260),
  },
  edges: [
    { from: 'start', port: 'next', to: 'hello' },
    { from: 'hello', port: 'next', to: 'promise' },
    { from: 'promise', port: 'next', to: 'bye' },
    { from: 'hello', port: 'error', to: 'moved' },
  ],
});

/** A flow and an earlier version of it: a node was added, one taken out, one changed, one moved, a line led elsewhere. */
export function versions(named: (name: string) => string = (name) => name): { before: Flow; after: Flow } {
  const before = greeting(named);
  const after = greeting(named);
  const { hello, moved } = after.nodes;
  if (hello) hello.params = { message: { kind: 'text', text: 'Good evening' } };
  if (moved) moved.position = { x: 640, y: 320 };
  delete after.nodes['promise'];
  after.nodes['thanks'] = step(named('Thanks'), 'Thank you for waiting', 640);
  after.edges = [
    { from: 'start', port: 'next', to: 'hello' },
    { from: 'hello', port: 'next', to: 'thanks' },
    { from: 'thanks', port: 'next', to: 'bye' },
    { from: 'hello', port: 'error', to: 'bye' },
  ];
  return { before, after };
}

/** A flow with so many nodes, each of which says something else than before. */
export function manyVersions(count: number): { before: Flow; after: Flow } {
  const saying = (text: string): Flow => ({
    ...greeting((name) => name),
    nodes: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `step-${index}`,
        step(`Step ${index + 1}`, `${text} ${index + 1}`, index * 320),
      ]),
    ),
    edges: [],
  });
  return { before: saying('Before'), after: saying('After') };
}

/** The studio with the open flow held against another one. */
export function comparing(studio: Studio, before: Flow): Studio {
  compareWith(studio, before, { kind: 'opened' });
  return studio;
}
