import type { ReferenceKind, Workspace } from '#runtime/index.ts';
import type { Option } from '#src/ui/Select.tsx';

/** Named things as options; `detail` tells them apart besides their name. */
const listed = <T extends { name: string }>(
  things: Readonly<Record<string, T>>,
  detail: (thing: T) => string | undefined,
): Option[] =>
  Object.entries(things).map(([id, thing]) => ({ id, label: thing.name, description: detail(thing) }));

const optionsOf: Readonly<Record<ReferenceKind, (workspace: Workspace) => Option[]>> = {
  pointsOfContact: ({ pointsOfContact }) =>
    listed(pointsOfContact, ({ channel, address }) => `${channel} · ${address}`),
  skills: ({ skills }) => listed(skills, ({ description }) => description),
  hours: ({ hours }) => listed(hours, ({ timeZone }) => timeZone),
  templates: ({ templates }) =>
    listed(templates, ({ category, languages }) =>
      [category.toLowerCase(), ...Object.keys(languages).map((one) => one.toUpperCase())].join(' · '),
    ),
};

/** The things of the workspace that a field can refer to. */
export const referenceOptions = (workspace: Workspace, kind: ReferenceKind): Option[] =>
  optionsOf[kind](workspace);

/** A thing's name; undefined when the workspace does not have it. */
export const referenceName = (workspace: Workspace, kind: ReferenceKind, id: string): string | undefined =>
  Object.hasOwn(workspace[kind], id) ? workspace[kind][id]?.name : undefined;
