import type { Json, JsonObject } from '../../model/json.ts';
import type { InMessage } from '../../model/message.ts';
import { compact } from './compact.ts';
import type { Part } from './part.ts';

/** A file that a customer sent: its id is where a host fetches it. */
export type SentFile = NonNullable<InMessage['media']>;

/** Code units of an address: as long as browsers agree on. */
export const URL_MAX = 2_048;

const MIME_TYPE_MAX = 200;
/** What a file without a type is. */
const UNKNOWN_TYPE = 'application/octet-stream';

const KINDS: ReadonlyMap<string, InMessage['kind']> = new Map([
  ['image', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
]);

/** The kind of message that a file makes. */
export const kindOfFile = ({ mimeType }: SentFile): InMessage['kind'] =>
  KINDS.get(mimeType.split('/')[0] ?? '') ?? 'document';

/** A file in our own words: `{ url, type?, name? }`. */
export function readFile(file: Part): SentFile {
  return compact({
    id: file.object().at('url').id(URL_MAX),
    mimeType: mimeTypeOf(file.at('type')),
    filename: file.at('name').maybe((part) => part.text()),
  });
}

export const mimeTypeOf = (part: Part): string =>
  part.maybe((present) => present.text(MIME_TYPE_MAX))?.toLowerCase() || UNKNOWN_TYPE;

/** The first file is the message's own; of several, all are `extra.attachments`. */
export const attachmentsOf = (files: readonly SentFile[]): Json | undefined =>
  files.length > 1 ? files.map((file): JsonObject => compact({ ...file })) : undefined;
