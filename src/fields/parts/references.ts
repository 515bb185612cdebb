import type { ReferenceKind, Workspace } from '#runtime/index.ts';
import type { Option } from '#src/ui/SelectOption.tsx';

type Thing<K extends ReferenceKind> = Workspace[K][string];

/** Named things as options; `detail` tells them apart besides their name. Without a name, their id is it. */
const listed = <T>(
  things: Readonly<Record<string, T & { name?: string }>>,
  detail: (thing: T) => string | undefined = () => undefined,
): Option[] =>
  Object.entries(things).map(([id, thing]) => ({
    id,
    label: thing.name ?? id,
    description: detail(thing) || undefined,
  }));

const described = ({ description }: { description?: string | undefined }) => description;

const placeOf = ({ channel, address }: Thing<'pointsOfContact'>) => `${channel} · ${address}`;

const formsOf = ({ category, languages }: Thing<'templates'>) =>
  [category.toLowerCase(), ...Object.keys(languages).map((one) => one.toUpperCase())].join(' · ');

const OPTIONS: Readonly<Record<ReferenceKind, (workspace: Workspace) => Option[]>> = {
  pointsOfContact: ({ pointsOfContact }) => listed(pointsOfContact, placeOf),
  businessAccounts: ({ businessAccounts }) => listed(businessAccounts),
  skills: ({ skills }) => listed(skills, described),
  campaigns: ({ campaigns }) => listed(campaigns, described),
  agents: ({ agents }) => listed(agents),
  roles: ({ roles }) => listed(roles),
  hours: ({ hours }) => listed(hours, ({ timeZone }) => timeZone),
  templates: ({ templates }) => listed(templates, formsOf),
  richMessages: ({ richMessages }) => listed(richMessages),
  dispositions: ({ dispositions }) => listed(dispositions),
  routingAttributes: ({ routingAttributes }) => listed(routingAttributes),
  customerFields: ({ customerFields }) => listed(customerFields, described),
  secrets: ({ secrets }) => listed(secrets, described),
};

/** The things of the workspace that a field can refer to. */
export const referenceOptions = (workspace: Workspace, kind: ReferenceKind): Option[] =>
  OPTIONS[kind](workspace);
