import { writeFileSync } from 'node:fs';
import { fileText } from '../compile/canonical.ts';
import { jsonSchema, SCHEMAS, type SchemaName } from './schemas.ts';

const FOLDER = new URL('../../docs/schema/', import.meta.url);

/** Every published schema: its file, and what the file should hold. */
export const published = (): { file: URL; text: string }[] =>
  (Object.keys(SCHEMAS) as SchemaName[]).map((name) => ({
    file: new URL(`${name}.json`, FOLDER),
    text: fileText(jsonSchema(name)),
  }));

if (import.meta.main) for (const { file, text } of published()) writeFileSync(file, text);
