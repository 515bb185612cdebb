import { z } from 'zod';
import { hostConfig } from '../hosts/config/host-config.ts';
import { effect } from '../model/effect.ts';
import { eventLine } from '../model/event.ts';
import { flow } from '../model/flow.ts';
import { instant } from '../model/instant.ts';
import { scenario } from '../model/scenario.ts';
import { script } from '../model/script.ts';
import { workspace } from '../model/workspace.ts';

const onLine = { at: instant, contact: z.string() };

/** What a host sends for a message, as `run --requests` adds it. */
const request = z
  .strictObject({ method: z.literal('POST'), path: z.string(), body: z.json() })
  .optional()
  .describe('Only with --requests, and only for a message: what the host sends to the channel.');

const [messageSend, ...others] = effect.options;

/** A line of effects: the effect, when it was asked for and for which contact. */
const effectLine = z.union([
  z.strictObject({ ...messageSend.shape, ...onLine, request }),
  ...others.map((option) => z.strictObject({ ...option.shape, ...onLine })),
]);

/** What is published, by the name that `routewright schema` and `docs/schema` give it. */
export const SCHEMAS = {
  flow: { title: 'A drawn flow: *.flow.json', schema: flow },
  script: { title: 'A compiled flow: *.script.json', schema: script },
  workspace: { title: 'The contact centre that flows refer to: workspace.json', schema: workspace },
  scenario: { title: 'A conversation with what is expected of it: *.scenario.json', schema: scenario },
  event: { title: 'A line of events: what happened, or a webhook as it came in', schema: eventLine },
  host: { title: 'How a host is set up: host.json', schema: hostConfig },
  effect: { title: 'A line of effects: what the host is asked to do', schema: effectLine },
} as const;

export type SchemaName = keyof typeof SCHEMAS;

/** The JSON Schema (draft 7) of a file or line as it is written: times in RFC 3339, what has a default optional. */
export function jsonSchema(name: SchemaName): object {
  const { title, schema } = SCHEMAS[name];
  const { $schema, ...content } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    // `format` says it; the pattern beside it is longer than the rest of the schema.
    override: ({ jsonSchema: node }) => {
      if (node.format === 'date-time') delete node.pattern;
    },
  });
  return { $schema, title, ...content };
}
