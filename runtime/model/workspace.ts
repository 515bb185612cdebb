import { z } from 'zod';
import { agent } from './agent.ts';
import { businessAccount } from './business-account.ts';
import { customComponent } from './custom-component.ts';
import { customer, customerFields } from './customer.ts';
import { hours } from './hours.ts';
import { byId, id } from './ids.ts';
import { allowedHost, secret } from './integration.ts';
import { languages } from './language.ts';
import { masking } from './masking.ts';
import { campaign, disposition, routingAttribute } from './names.ts';
import { pointOfContact } from './point-of-contact.ts';
import { richMessage } from './rich-message.ts';
import { role } from './role.ts';
import { routingQueue } from './routing-queue.ts';
import { skill } from './skill.ts';
import { sla } from './sla.ts';
import { template } from './template.ts';

export const WORKSPACE_VERSION = 2;

/** The contact centre a flow refers to. One JSON file. */
export const workspace = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('routewright/workspace'),
  version: z.literal(WORKSPACE_VERSION),
  id,
  name: z.string().min(1),
  languages,
  pointsOfContact: byId(pointOfContact),
  businessAccounts: byId(businessAccount).default({}),
  skills: byId(skill),
  campaigns: byId(campaign).default({}),
  agents: byId(agent).default({}),
  roles: byId(role).default({}),
  routingAttributes: byId(routingAttribute).default({}),
  hours: byId(hours).default({}),
  sla: sla.optional(),
  dispositions: byId(disposition).default({}),
  templates: byId(template).default({}),
  richMessages: byId(richMessage).default({}),
  customComponents: byId(customComponent).default({}),
  routingQueues: byId(routingQueue).default({}),
  masking: masking.default({ enabled: false, payment: true, personal: true }),
  /** Hosts that scripts may call. */
  allowedHosts: z.array(allowedHost).default([]),
  secrets: byId(secret).default({}),
  customerFields: customerFields.default({}),
  customers: byId(customer).default({}),
});

export type Workspace = z.infer<typeof workspace>;
