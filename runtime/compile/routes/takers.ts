import { type Eligible, eligible, type Sought } from '../../acd/eligible.ts';
import type { Workspace } from '../../model/workspace.ts';
import { keyOf } from './passages.ts';

/** Who may ever take a contact that waits for this. */
export type Takers = (sought: Sought) => Eligible;

/** Each rule on each channel is looked up once. */
export function takersIn(workspace: Workspace): Takers {
  const known = new Map<string, Eligible>();
  return (sought) => {
    const key = keyOf(sought);
    const found = known.get(key) ?? eligible(workspace, sought);
    known.set(key, found);
    return found;
  };
}
