import type { Json, JsonObject } from '../../model/json.ts';

/** What changed between one version of a format and the next. */
export interface Migration {
  /** What it does, as in `rename-hours-to-calendar`. */
  name: string;
  up(file: JsonObject): JsonObject;
}

/** Oldest first: the migration at index n turns version n + 1 into n + 2. A version adds one, and changes none. */
export const FLOW_MIGRATIONS: readonly Migration[] = [];

export const WORKSPACE_MIGRATIONS: readonly Migration[] = [
  {
    name: 'templates-whole',
    up: (file) => ({ ...file, templates: eachValue(file['templates'], wholeTemplate) }),
  },
];

/** Until version 1 a template had one status for all its languages, a header of words and buttons of labels. */
function wholeTemplate({ status, languages, ...template }: JsonObject): JsonObject {
  const content = ({ header, buttons, ...rest }: JsonObject): JsonObject => ({
    ...(status === undefined ? {} : { status }),
    ...rest,
    ...(header === undefined
      ? {}
      : { header: typeof header === 'string' ? { kind: 'text', text: header } : header }),
    ...(Array.isArray(buttons)
      ? { buttons: buttons.map((text) => (typeof text === 'string' ? { kind: 'quick-reply', text } : text)) }
      : {}),
  });
  return { ...template, ...(languages === undefined ? {} : { languages: eachValue(languages, content) }) };
}

/** An object with each of its objects changed; anything else stays, for the schema to refuse. */
const eachValue = (things: Json | undefined, change: (thing: JsonObject) => JsonObject): Json =>
  isObject(things)
    ? Object.fromEntries(
        Object.entries(things).map(([key, thing]) => [key, isObject(thing) ? change(thing) : thing]),
      )
    : (things ?? {});

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Brings a file of an earlier version up to the version after the last migration. */
export const migrate = (file: JsonObject, version: number, migrations: readonly Migration[]): JsonObject =>
  migrations
    .slice(version - 1)
    .reduce<JsonObject>((older, { up }, index) => ({ ...up(older), version: version + index + 1 }), file);
