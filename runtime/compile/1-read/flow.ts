import { FLOW_GROUPS_MAX, FLOW_NOTES_MAX } from '../../model/annotation.ts';
import { FLOW_NODES_MAX, FLOW_VERSION, type Flow, flow } from '../../model/flow.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
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

const LIMITS = [
  ['nodes', FLOW_NODES_MAX, 'flow.too-large'],
  ['notes', FLOW_NOTES_MAX, 'flow.too-many-notes'],
  ['groups', FLOW_GROUPS_MAX, 'flow.too-many-groups'],
] as const;

const tooLarge = (file: JsonObject): Problem[] =>
  LIMITS.flatMap(([path, max, code]) => {
    const count = Object.keys(file[path] ?? {}).length;
    return count > max ? [error(code, { path }, { count, max })] : [];
  });
