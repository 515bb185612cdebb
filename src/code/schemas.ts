import { z } from 'zod';
import { type AnyNode, flow, type NodeRegistry, script, type UiLanguage } from '#runtime/index.ts';
import type { TextSchema } from '#src/editor/json.ts';
import { TEXTS, type TextKind } from './kinds.ts';
import { type Schema, told } from './told.ts';

/** Where the text of a flow would lie; its last part says which schema it is for. */
export const pathOf = ({ kind, flowId }: { kind: TextKind; flowId: string }): string =>
  `/${flowId}/${kind}.json`;

/** What the keys of the formats are, in the studio's language. */
export type SayKey = (key: SchemaKey) => string;

const KEYS = {
  flow: ['id', 'name', 'variables', 'nodes', 'edges', 'notes', 'groups'],
  script: ['id', 'name', 'revision', 'entry', 'on', 'variables', 'steps', 'requires'],
  step: ['type', 'title', 'params', 'position', 'next'],
} as const;

export type SchemaKey = `is-${(typeof KEYS)[keyof typeof KEYS][number]}`;

/** Keys that hold the steps, by kind of text. */
const STEPS = { flow: 'nodes', script: 'steps' } as const;

/** The schemas of the formats, from the zod schemas that read them, with the params of every node type in its words. */
export function textSchemas(nodes: NodeRegistry, language: UiLanguage, say: SayKey): TextSchema[] {
  const formats = { flow: told(schemaOf(flow), {}), script: told(schemaOf(script), {}) };
  return TEXTS.map((kind) => ({
    uri: `routewright:/schema/${language}/${kind}.json`,
    fileMatch: [`*/${kind}.json`],
    schema: withSteps(formats[kind], kind, [...nodes.values()], language, say),
  }));
}

const schemaOf = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'inline' }) as Schema;

function withSteps(
  format: Schema,
  kind: TextKind,
  types: readonly AnyNode[],
  language: UiLanguage,
  say: SayKey,
): Schema {
  const steps = format.properties?.[STEPS[kind]];
  const step = steps?.additionalProperties;
  if (!steps || typeof step !== 'object') return format;
  const properties = described(format.properties ?? {}, KEYS[kind], say);
  const drawn = types.map((type) => drawnAs(type, kind, language));
  return {
    ...format,
    properties: {
      ...properties,
      [STEPS[kind]]: {
        ...properties[STEPS[kind]],
        additionalProperties: {
          ...step,
          defaultSnippets: drawn,
          properties: {
            ...described(step.properties ?? {}, KEYS.step, say),
            type: typeOf(types, language, say),
          },
          allOf: types.map((type) => paramsOf(type, language, say)),
        },
      },
    },
  };
}

const described = (
  properties: Readonly<Record<string, Schema>>,
  keys: readonly string[],
  say: SayKey,
): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [
      key,
      keys.includes(key) ? { ...schema, description: say(`is-${key}` as SchemaKey) } : schema,
    ]),
  );

const typeOf = (types: readonly AnyNode[], language: UiLanguage, say: SayKey): Schema => ({
  type: 'string',
  description: say('is-type'),
  enum: types.map(({ type }) => type),
  enumDescriptions: types.map(({ labels }) => `${labels[language].title}\n\n${labels[language].summary}`),
});

/** As a name: what has a property `then` is taken for a promise. */
const THEN = 'then';

/** Which params a type has. */
const paramsOf = ({ type, params, labels }: AnyNode, language: UiLanguage, say: SayKey): Schema => ({
  if: { properties: { type: { const: type } }, required: ['type'] },
  [THEN]: {
    properties: {
      params: { ...told(schemaOf(params), labels[language].fields), description: say('is-params') },
    },
  },
});

/** A new node, as it is put on the canvas; as a step it has its ways with it. */
const drawnAs = ({ type, initial, labels }: AnyNode, kind: TextKind, language: UiLanguage) => ({
  label: labels[language].title,
  description: labels[language].summary,
  body: { type, params: initial, ...(kind === 'flow' ? { position: { x: 0, y: 0 } } : { next: {} }) },
});
