import type { ChannelRegistry, ImportedTemplates, Json, Template, Workspace } from '#runtime/index.ts';
import { freeIdIn } from '../created.ts';

/** What becomes of a template of a file. */
export interface Planned {
  id: string;
  template: Template;
  state: 'new' | 'changed' | 'same';
  /** What it takes the place of; undefined for a new one. */
  former: Template | undefined;
}

/** What the file of a name holds. */
export interface FileBody {
  name: string;
  body: Json;
}

/** What a channel made of one file. */
export interface ImportedFile extends ImportedTemplates {
  file: string;
}

/** The points of contact that can send templates. */
export const pointsWithTemplates = ({ pointsOfContact }: Workspace, channels: ChannelRegistry): string[] =>
  Object.keys(pointsOfContact).filter(
    (id) => channels.get(pointsOfContact[id]?.channel ?? '')?.templates !== undefined,
  );

/** What the channels of the points make of the owner's files. */
export function readTemplates(
  files: readonly FileBody[],
  points: readonly string[],
  { pointsOfContact }: Workspace,
  channels: ChannelRegistry,
): ImportedFile[] {
  const names = new Set(points.map((id) => pointsOfContact[id]?.channel ?? ''));
  return [...names].flatMap((channel) => {
    const own = points.filter((id) => pointsOfContact[id]?.channel === channel);
    return files.flatMap(({ name, body }) => {
      const imported = channels.get(channel)?.templates?.import(body, own);
      return imported ? [{ ...imported, file: name }] : [];
    });
  });
}

/**
 * Each template with the id it gets: that of the one it stands in for, by its name, else a new one. Languages that the
 * files do not hold stay: each is approved by itself, and a file may hold one of them only.
 */
export function planImport(workspace: Workspace, templates: readonly Template[]): Planned[] {
  const templatesNow = { ...workspace.templates };
  const planned = new Map<string, Planned>();
  for (const read of templates) {
    const [id, former] =
      Object.entries(templatesNow).find(([, one]) => one.name === read.name) ??
      freeIdIn({ ...workspace, templates: templatesNow }, 'templates', idOf(read.name));
    const template = typeof former === 'object' ? merged(former, read) : read;
    const stored = Object.hasOwn(workspace.templates, id) ? workspace.templates[id] : undefined;
    planned.set(id, { id, template, former: stored, state: stateOf(stored, template) });
    templatesNow[id] = template;
  }
  return [...planned.values()];
}

const merged = (former: Template, read: Template): Template => ({
  ...former,
  ...read,
  languages: { ...former.languages, ...read.languages },
});

function stateOf(former: Template | undefined, template: Template): Planned['state'] {
  if (!former) return 'new';
  return JSON.stringify(former) === JSON.stringify(template) ? 'same' : 'changed';
}

const ID_MAX = 50;

/** A name as an id: it begins with a letter, and leaves room for a number. */
const idOf = (name: string): string => (/^[A-Za-z]/.test(name) ? name : `template_${name}`).slice(0, ID_MAX);
