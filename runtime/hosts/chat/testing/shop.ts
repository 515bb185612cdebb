import { readFileSync } from 'node:fs';
import { readWorkspace } from '../../../compile/1-read/workspace.ts';
import type { Workspace } from '../../../model/workspace.ts';

/** The example shop, whose chat is at `POINT`. */
export function shop(): Workspace {
  const { value, problems } = readWorkspace(readFileSync('examples/bicycle-shop/workspace.json', 'utf8'));
  if (problems) throw new Error(JSON.stringify(problems));
  return value;
}

export const POINT = 'webchat';
