import type { ChannelRegistry, ImportedTemplates, Json, Template, Workspace } from '#runtime/index.ts';
import { freeIdIn } from '../created.ts';

/** What becomes of a template of a file. */
export interface Planned {
  id: string;
  template: Template;
  state: 'new' | 'changed' | 'same';
}

/** The points of contact that can send templates. */
export const pointsWithTemplates = ({ pointsOfContact }: Workspace, channels: ChannelRegistry): string[] =>
  Object.keys(pointsOfContact).filter(
    (id) => channels.get(pointsOfContact[id]?.channel ?? '')?.templates !== undefined,
  );

/** What the channels of the points make of the owner's files. */
export function readTemplates(
  bodies: readonly Json[],
  points: readonly string[],
  { pointsOfContact }: Workspace,
  channels: ChannelRegistry,
): ImportedTemplates[] {
  const names = new Set(points.map((id) => pointsOfContact[id]?.channel ?? ''));
  return [...names].flatMap((channel) => {
    const own = points.filter((id) => pointsOfContact[id]?.channel === channel);
    return bodies.flatMap((body) => channels.get(channel)?.templates?.import(body, own) ?? []);
  });
}

/** Each template with the id it gets: that of the one it stands in for, by its name, else a new one. */
export function planImport(workspace: Workspace, templates: readonly Template[]): Planned[] {
  const templatesNow = { ...workspace.templates };
  const planned = new Map<string, Planned>();
  for (const template of templates) {
    const former = Object.entries(templatesNow).find(([, one]) => one.name === template.name);
    const id =
      former?.[0] ?? freeIdIn({ ...workspace, templates: templatesNow }, 'templates', idOf(template.name))[0];
    const isSame = JSON.stringify(former?.[1]) === JSON.stringify(template);
    const isNew = !Object.hasOwn(workspace.templates, id);
    planned.set(id, { id, template, state: isNew ? 'new' : isSame ? 'same' : 'changed' });
    templatesNow[id] = template;
  }
  return [...planned.values()];
}

const ID_MAX = 50;

/** A name as an id: it begins with a letter, and leaves room for a number. */
const idOf = (name: string): string => (/^[A-Za-z]/.test(name) ? name : `template_${name}`).slice(0, ID_MAX);
