import { readFile, type SentFile } from '../shared/files.ts';
import type { Part } from '../shared/part.ts';
import { ATTACHMENT_BYTES_MAX, ATTACHMENTS_MAX } from './capabilities.ts';

/** The files of a message, as many and as big as it may have; those beyond are ignored, each with its reason. */
export function readAttachments(part: Part): SentFile[] {
  const files: SentFile[] = [];
  let bytes = 0;
  for (const one of part.maybe((present) => present.attempt(() => present.list())) ?? []) {
    const read = one.attempt(() => ({ file: readFile(one), size: sizeOf(one) }));
    if (!read) continue;
    one.ignoreRest('channel.ignored.unknown');
    if (files.length === ATTACHMENTS_MAX || bytes + read.size > ATTACHMENT_BYTES_MAX) {
      one.ignore('email.ignored.attachment', { name: read.file.filename ?? read.file.id });
      continue;
    }
    files.push(read.file);
    bytes += read.size;
  }
  return files;
}

const sizeOf = (part: Part): number => Math.max(0, part.at('bytes').maybe((bytes) => bytes.number()) ?? 0);
