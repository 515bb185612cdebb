import type { ChannelRegistry } from '../../../define/channel.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { compare, comparePaths } from '../../problems.ts';
import { unfitFacts } from './facts.ts';
import { messages } from './messages.ts';
import { people } from './people.ts';
import { points } from './points.ts';
import { references } from './references.ts';
import { skills } from './skills.ts';
import type { SpaceRule } from './space.ts';
import { times } from './times.ts';

const RULES: readonly SpaceRule[] = [references, points, skills, people, messages, times, unfitFacts];

/**
 * What is wrong within a workspace: it names what is not in it, breaks a channel's rules, or cannot work. Sorted by
 * path. Default scripts are looked for when `scripts` tells which there are.
 */
export const checkWorkspace = (
  workspace: Workspace,
  channels: ChannelRegistry,
  scripts?: Iterable<string>,
): Problem[] => {
  const space = { workspace, channels, scripts: scripts && new Set(scripts) };
  return RULES.flatMap((rule) => rule(space)).toSorted(
    (a, b) => comparePaths(a.where.path ?? '', b.where.path ?? '') || compare(a.code, b.code),
  );
};
