import { isDeepStrictEqual } from 'node:util';
import { ID_MAX } from '../../model/ids.ts';
import type { Problem } from '../../model/problem.ts';
import type { Template } from '../../model/template.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Host } from '../contract/host.ts';
import type { Connector, Connectors, FetchedTemplates } from './connector.ts';

/** The workspace with templates as their provider has them now. Those that it no longer has stay: scripts name them. */
export function withTemplates(workspace: Workspace, fetched: readonly FetchedTemplates[]): Workspace {
  const templates = { ...workspace.templates };
  for (const { templates: found, pointsOfContact } of fetched)
    for (const [id, template] of Object.entries(found)) {
      const known = Object.entries(templates).find(([, one]) => isSame(one, template, pointsOfContact));
      if (known) templates[known[0]] = { ...template, pointsOfContact: known[1].pointsOfContact };
      else templates[freeId(id, templates)] = template;
    }
  return { ...workspace, templates };
}

/** One of that name that may be sent at one of those points of contact. */
const isSame = (one: Template, { name }: Template, points: readonly string[]): boolean =>
  one.name === name && one.pointsOfContact.some((id) => points.includes(id));

function freeId(id: string, taken: Readonly<Record<string, unknown>>): string {
  let candidate = id;
  for (let count = 2; Object.hasOwn(taken, candidate); count += 1)
    candidate = `${id.slice(0, ID_MAX - `_${count}`.length)}_${count}`;
  return candidate;
}

/** Brings the workspace's templates up to date; published only when something is otherwise. */
export async function syncTemplates(
  host: Host,
  { templates }: Pick<Connector, 'templates'>,
  by: string,
): Promise<readonly Problem[]> {
  const fetched = (await templates?.()) ?? [];
  const before = host.workspace();
  const after = withTemplates(before, fetched);
  if (isDeepStrictEqual(after.templates, before.templates)) return [];
  return host.publishWorkspace(`${JSON.stringify(after, null, 2)}\n`, by);
}

/**
 * Follows the news of templates: hand it to the connectors as `templatesChanged`. News that comes while they are read has
 * them read once more.
 */
export function followTemplates(
  host: () => Host,
  connectors: () => Connectors,
): (channel: string) => Promise<void> {
  const state = new Map<string, 'reading' | 'again'>();
  const read = async (channel: string): Promise<void> => {
    state.set(channel, 'reading');
    const connector = connectors().get(channel);
    if (connector) await syncTemplates(host(), connector, channel).catch(() => []);
    const again = state.get(channel) === 'again';
    state.delete(channel);
    if (again) await read(channel);
  };
  return async (channel) => {
    if (state.has(channel)) state.set(channel, 'again');
    else await read(channel);
  };
}
