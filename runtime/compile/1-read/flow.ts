import { FLOW_NODES_MAX, FLOW_VERSION, type Flow, flow } from '../../model/flow.ts';
import type { JsonObject } from '../../model/json.ts';
import { error } from '../problems.ts';
import { readFile } from './file.ts';
import type { Read } from './json.ts';
import { FLOW_MIGRATIONS } from './migrations.ts';

/** Reads a `*.flow.json`. Earlier versions are brought up to this one. */
export const readFlow = (text: string): Read<Flow> =>
  readFile(text, {
    format: 'flow',
    version: FLOW_VERSION,
    schema: flow,
    migrations: FLOW_MIGRATIONS,
    guard: tooLarge,
  });

function tooLarge({ nodes }: JsonObject) {
  const count = Object.keys(nodes ?? {}).length;
  return count > FLOW_NODES_MAX
    ? [error('flow.too-large', { path: 'nodes' }, { count, max: FLOW_NODES_MAX })]
    : [];
}
