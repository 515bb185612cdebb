import { z } from 'zod';
import { flow, script } from '#runtime/index.ts';
import type { TextSchema } from '#src/editor/json.ts';

/** What there is to read: the drawing and what it compiles to. */
export const TEXTS = ['flow', 'script'] as const;
export type TextKind = (typeof TEXTS)[number];

export const pathOf = (kind: TextKind): string => `/${kind}.json`;

const schemaOf = (schema: z.ZodType): object => z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });

/** The schemas of the formats, from the same zod schemas that read the files. */
export const textSchemas = (): TextSchema[] =>
  Object.entries({ flow: schemaOf(flow), script: schemaOf(script) }).map(([kind, schema]) => ({
    uri: `routewright:/schema/${kind}.json`,
    fileMatch: [`*/${kind}.json`],
    schema,
  }));
