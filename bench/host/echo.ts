import { readFileSync } from 'node:fs';
import { nodes } from '../../nodes/index.ts';
import { channels } from '../../runtime/channels/registry.ts';
import { compile } from '../../runtime/compile/index.ts';
import type { EngineOrder } from '../../runtime/hosts/engine/messages.ts';
import { flow } from '../../runtime/model/flow.ts';
import { workspace as schema } from '../../runtime/model/workspace.ts';
import { lastingOrder } from './order.ts';

const node = (type: string, params: object) => ({ type, title: type, params, position: { x: 0, y: 0 } });

/** One message out for each that comes in: the work of the relay, and no more. */
const ECHO = flow.parse({
  ...{ format: 'routewright/flow', version: 1, id: 'echo', name: 'Echo', variables: {} },
  nodes: {
    intake: node('channel-intake', { pointsOfContact: ['webchat'] }),
    answer: node('send-message', { message: { kind: 'text', text: 'You wrote {{ message.text }}' } }),
    rest: node('wait-for-message', {}),
  },
  edges: [
    { from: 'intake', port: 'next', to: 'answer' },
    { from: 'answer', port: 'next', to: 'rest' },
    { from: 'rest', port: 'received', to: 'answer' },
  ],
});

/** How an engine of that script begins in a folder. */
export function echoOrder(folder: string): EngineOrder {
  const workspace = schema.parse(JSON.parse(readFileSync('examples/bicycle-shop/workspace.json', 'utf8')));
  workspace.pointsOfContact['webchat']!.defaultScript = 'echo';
  const { script, problems } = compile(ECHO, { nodes, channels, workspace, scripts: new Set(['echo']) });
  if (!script) throw new Error(JSON.stringify(problems));
  return {
    ...lastingOrder(folder),
    first: { workspace: JSON.stringify(workspace), scripts: [JSON.stringify(script)] },
  };
}
