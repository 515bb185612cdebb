import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const stored = z.strictObject({
  mimeType: z.string(),
  filename: z.string().optional(),
  bytes: z.number(),
  /** Of the content, in hexadecimal. */
  sha256: z.string(),
});

/** A file that is here, whole. */
export interface StoredFile extends z.output<typeof stored> {
  path: string;
}

export interface FileOffer {
  mimeType: string;
  filename?: string | undefined;
  /** Bytes at most. */
  max: number;
  /** What the content must come to, in hexadecimal or base64; absent: nobody said. */
  sha256?: string | undefined;
}

export type Kept = { is: 'kept'; file: StoredFile } | { is: 'too-large' } | { is: 'altered' };

/** Files that customers sent, in a folder: by channel, and by the id that the channel has for each. */
export interface FileStore {
  find(channel: string, id: string): Promise<StoredFile | undefined>;
  keep(channel: string, id: string, offer: FileOffer, bytes: AsyncIterable<Buffer>): Promise<Kept>;
}

const hexOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Ids come from outside: the names of the files are made of their hashes. */
export function createFileStore(folder: string): FileStore {
  const placeOf = (channel: string, id: string): string => {
    const name = hexOf(id);
    return join(folder, channel, name.slice(0, 2), name);
  };
  return {
    async find(channel, id) {
      const path = placeOf(channel, id);
      const about = await readFile(`${path}.json`, 'utf8').catch(() => undefined);
      return about === undefined ? undefined : { ...stored.parse(JSON.parse(about)), path };
    },
    keep: (channel, id, offer, bytes) => keepAt(placeOf(channel, id), offer, bytes),
  };
}

const toHex = (hash: string): string =>
  /^[0-9a-f]{64}$/i.test(hash) ? hash.toLowerCase() : Buffer.from(hash, 'base64').toString('hex');

/** What says that the file is there is written last, after the content is on disk. */
async function keepAt(path: string, offer: FileOffer, bytes: AsyncIterable<Buffer>): Promise<Kept> {
  const part = `${path}.${randomUUID()}.part`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const written = await write(part, offer.max, bytes);
    if (!written) return { is: 'too-large' };
    if (offer.sha256 !== undefined && toHex(offer.sha256) !== written.sha256) return { is: 'altered' };
    const { mimeType, filename } = offer;
    const about = { mimeType, ...(filename === undefined ? {} : { filename }), ...written };
    await rename(part, path);
    await writeFile(part, JSON.stringify(about), { flush: true });
    await rename(part, `${path}.json`);
    return { is: 'kept', file: { ...about, path } };
  } finally {
    await rm(part, { force: true });
  }
}

/** Undefined: it is larger than it may be. */
async function write(path: string, max: number, bytes: AsyncIterable<Buffer>) {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx');
  try {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > max) return undefined;
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes: size, sha256: hash.digest('hex') };
}
