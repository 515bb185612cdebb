import { readFileSync } from 'node:fs';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { compile } from '#runtime/compile/index.ts';
import { flow } from '#runtime/model/flow.ts';
import { workspace as schema, type Workspace } from '#runtime/model/workspace.ts';

/** Where customers write: one of each of three channels. */
export const POINTS = ['webchat', 'whatsapp', 'texts'] as const;

/** How long the script waits before it asks whether somebody is there, in seconds. */
export const PATIENCE = 1;

const text = (said: string) => ({ message: { kind: 'text', text: said } });

/** Answers whatever is written; asks once, after a silence, whether the customer is there. */
const ECHO = flow.parse({
  format: 'routewright/flow',
  version: 1,
  id: 'echo',
  name: 'Echo',
  variables: {},
  nodes: Object.fromEntries(
    Object.entries({
      intake: ['channel-intake', { pointsOfContact: POINTS }],
      answer: ['send-message', text('You wrote {{ message.text }}')],
      listen: ['wait-for-message', { timeout: PATIENCE }],
      ask: ['send-message', text('Are you there?')],
      rest: ['wait-for-message', {}],
    }).map(([id, [type, params]]) => [id, { type, title: id, params, position: { x: 0, y: 0 } }]),
  ),
  edges: [
    { from: 'intake', port: 'next', to: 'answer' },
    { from: 'answer', port: 'next', to: 'listen' },
    { from: 'listen', port: 'received', to: 'answer' },
    { from: 'listen', port: 'timeout', to: 'ask' },
    { from: 'ask', port: 'next', to: 'rest' },
    { from: 'rest', port: 'received', to: 'answer' },
  ],
});

const read = (): Workspace =>
  schema.parse(JSON.parse(readFileSync('examples/bicycle-shop/workspace.json', 'utf8')));

/** A workspace whose points of contact all follow that script, as a new host begins with it. */
export function echoFirst(): { workspace: string; scripts: string[] } {
  const workspace = read();
  for (const point of POINTS) workspace.pointsOfContact[point]!.defaultScript = 'echo';
  const { script, problems } = compile(ECHO, { nodes, channels, workspace, scripts: new Set(['echo']) });
  if (!script) throw new Error(JSON.stringify(problems));
  return { workspace: JSON.stringify(workspace), scripts: [JSON.stringify(script)] };
}
