import type { JsonObject } from '../../model/json.ts';

/** What changed between one version of a format and the next. */
export interface Migration {
  /** What it does, as in `rename-hours-to-calendar`. */
  name: string;
  up(file: JsonObject): JsonObject;
}

/** Oldest first: the migration at index n turns version n + 1 into n + 2. A version adds one, and changes none. */
export const FLOW_MIGRATIONS: readonly Migration[] = [];

/** Brings a file of an earlier version up to the version after the last migration. */
export const migrate = (file: JsonObject, version: number, migrations: readonly Migration[]): JsonObject =>
  migrations
    .slice(version - 1)
    .reduce<JsonObject>((older, { up }, index) => ({ ...up(older), version: version + index + 1 }), file);
