import { z } from 'zod';
import { type Field, fieldsOf, type JsonObject, type Workspace, workspace } from '#runtime/index.ts';

const { shape } = workspace;

/** The sections that hold things by their id, and what one thing is. */
export const THINGS = {
  pointsOfContact: shape.pointsOfContact.valueType,
  businessAccounts: shape.businessAccounts.unwrap().valueType,
  templates: shape.templates.unwrap().valueType,
  richMessages: shape.richMessages.unwrap().valueType,
  customComponents: shape.customComponents.unwrap().valueType,
  skills: shape.skills.valueType,
  campaigns: shape.campaigns.unwrap().valueType,
  routingQueues: shape.routingQueues.unwrap().valueType,
  routingAttributes: shape.routingAttributes.unwrap().valueType,
  agents: shape.agents.unwrap().valueType,
  roles: shape.roles.unwrap().valueType,
  customers: shape.customers.unwrap().valueType,
  customerFields: shape.customerFields.unwrap().valueType,
  hours: shape.hours.unwrap().valueType,
  dispositions: shape.dispositions.unwrap().valueType,
  secrets: shape.secrets.unwrap().valueType,
} as const;

/** The sections of which there is one. */
export const FORMS = {
  sla: shape.sla.unwrap(),
  masking: shape.masking.unwrap(),
  allowedHosts: z.strictObject({ allowedHosts: shape.allowedHosts.unwrap() }),
  languages: shape.languages,
} as const;

export type ThingsKey = keyof typeof THINGS;
export type FormKey = keyof typeof FORMS;
export type SectionKey = ThingsKey | FormKey;

/** A thing of a section as a file has it, with what may be left out. */
export type ThingInput<K extends ThingsKey> = z.input<(typeof THINGS)[K]>;
export type FormInput<K extends FormKey> = z.input<(typeof FORMS)[K]>;

/** The sections as they stand in the list, by what they are about. */
export const GROUPS = [
  {
    group: 'channels',
    sections: ['pointsOfContact', 'businessAccounts', 'templates', 'richMessages', 'customComponents'],
  },
  { group: 'routing', sections: ['skills', 'campaigns', 'routingQueues', 'routingAttributes'] },
  { group: 'people', sections: ['agents', 'roles', 'customers', 'customerFields'] },
  { group: 'time', sections: ['hours', 'sla'] },
  { group: 'wrap-up', sections: ['dispositions'] },
  { group: 'safety', sections: ['masking', 'allowedHosts', 'secrets'] },
  { group: 'speech', sections: ['languages'] },
] as const satisfies readonly { group: string; sections: readonly SectionKey[] }[];

export type GroupKey = (typeof GROUPS)[number]['group'];

export const SECTIONS: readonly SectionKey[] = GROUPS.flatMap(({ sections }) => [...sections]);

export const isThings = (section: SectionKey): section is ThingsKey => Object.hasOwn(THINGS, section);

/** What a section's thing, or the section itself, looks like. */
export const schemaOf = (section: SectionKey): z.ZodType =>
  isThings(section) ? THINGS[section] : FORMS[section];

export const fieldsIn = (section: SectionKey): readonly Field[] => fieldsOf(schemaOf(section));

/** The things of a section by id. */
export const thingsOf = (space: Workspace, section: ThingsKey): Readonly<Record<string, JsonObject>> =>
  space[section] as Record<string, JsonObject>;

/** The ids of names an expression can say are names themselves; all others are ids. */
export const idSchemaOf = (section: ThingsKey): z.ZodType<string> =>
  section === 'customerFields' ? shape.customerFields.unwrap().keyType : shape.id;
