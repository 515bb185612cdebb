import { z } from 'zod';
import { customer, customerFields } from './customer.ts';
import { hours } from './hours.ts';
import { byId, id } from './ids.ts';
import { language, languages } from './language.ts';
import { template } from './template.ts';

export const WORKSPACE_VERSION = 1;
export const PROFICIENCY_BEST = 1;
export const PROFICIENCY_WORST = 20;
export const SKILL_NAME_MIN = 2;
export const SKILL_NAME_MAX = 30;

/** An address customers write to on one channel. Default skill and script are both required. */
export const pointOfContact = z.strictObject({
  name: z.string().min(1),
  channel: id,
  /** The address on the channel: an E.164 number for WhatsApp, the account's id for Instagram. */
  address: z.string().min(1),
  /** The channel's own id of the address, as webhooks name it (WhatsApp: `phone_number_id`). */
  account: z.string().optional(),
  defaultSkill: id,
  defaultScript: id,
  /** The language of customers whose address does not tell. */
  language: language.optional(),
});

/** What a contact needs and agents have. The id is the skill's name: 2..30 of letters, digits, `-_`. */
export const skill = z.strictObject({
  name: z
    .string()
    .min(SKILL_NAME_MIN)
    .max(SKILL_NAME_MAX)
    .regex(/^[A-Za-z0-9_.:-]+$/),
  description: z.string().optional(),
});

export const agent = z.strictObject({
  name: z.string().min(1),
  /** Skill to proficiency, 1 (best) to 20. */
  skills: z.record(id, z.number().int().min(PROFICIENCY_BEST).max(PROFICIENCY_WORST)),
  /** How many contacts the agent handles at a time. */
  capacity: z.number().int().min(1).max(100).default(3),
});

/** The contact centre a flow refers to. One JSON file. */
export const workspace = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('routewright/workspace'),
  version: z.literal(WORKSPACE_VERSION),
  id,
  name: z.string().min(1),
  languages,
  pointsOfContact: byId(pointOfContact),
  skills: byId(skill),
  agents: byId(agent).default({}),
  hours: byId(hours).default({}),
  templates: byId(template).default({}),
  customerFields: customerFields.default({}),
  customers: byId(customer).default({}),
});

export type Workspace = z.infer<typeof workspace>;
export type PointOfContact = z.infer<typeof pointOfContact>;
export type Skill = z.infer<typeof skill>;
export type Agent = z.infer<typeof agent>;

/** The kinds of things a node can refer to by id. */
export const REFERENCE_KINDS = ['pointsOfContact', 'skills', 'hours', 'templates'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];
