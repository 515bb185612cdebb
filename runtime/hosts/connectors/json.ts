import type { Json } from '../../model/json.ts';

/** Bytes as JSON; undefined when they are none, or no text in UTF-8. */
export function jsonOf(bytes: Buffer): Json | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json;
  } catch {
    return undefined;
  }
}

/** A form as a JSON object of its fields; of one that comes twice, the first counts. */
export function formOf(bytes: Buffer): Json {
  const fields = Object.create(null) as { [key: string]: Json };
  for (const [name, value] of new URLSearchParams(bytes.toString('utf8')))
    if (!Object.hasOwn(fields, name)) fields[name] = value;
  return fields;
}
