import { z } from 'zod';
import { consent } from './consent.ts';
import { channel } from './field.ts';
import { id } from './ids.ts';
import { instant } from './instant.ts';
import { type VariableValue, variableName } from './variable.ts';

/** The longest text that a custom field holds, in UTF-16 units, as in CXone. */
export const CUSTOMER_TEXT_MAX = 1_024;

/** A fact that the account keeps of its customers: a custom field. */
export const customerField = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['text', 'number', 'boolean', 'timestamp']),
  description: z.string().optional(),
  /** Masked in traces and logs. */
  sensitive: z.boolean().optional(),
});

/** Custom fields by id: a name, since it stands after a dot in `customer.fields.ID`. */
export const customerFields = z.record(variableName, customerField);

/** What is known of a customer, by custom field, as a file has it: a timestamp is RFC 3339. */
export const customerFacts = z.record(id, z.union([z.string(), z.number(), z.boolean()]));

/** A made-up customer to simulate with. */
export const customer = z.strictObject({
  name: z.string().min(1),
  /** Channel to the customer's address there. */
  addresses: z.record(channel(), z.string().min(1)),
  fields: customerFacts.default({}),
  /** Channel to whether they may be written to first. */
  consent: z.record(channel(), consent).default({}),
});

export type CustomerField = z.infer<typeof customerField>;
export type CustomerFields = z.infer<typeof customerFields>;
export type CustomerFacts = z.infer<typeof customerFacts>;

const VALUES: Readonly<Record<CustomerField['type'], z.ZodType<VariableValue>>> = {
  text: z.string().max(CUSTOMER_TEXT_MAX),
  number: z.number(),
  boolean: z.boolean(),
  timestamp: instant,
};

/** A fact as the runtime keeps it, a timestamp in milliseconds; undefined when it is none of the field's type. */
export const readFact = ({ type }: Pick<CustomerField, 'type'>, fact: unknown): VariableValue | undefined =>
  VALUES[type].safeParse(fact).data;
