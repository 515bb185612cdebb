import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { FILE_BYTES_MAX, type Read } from '../compile/1-read/json.ts';
import { error, type Params, type Where } from '../model/problem.ts';
import type { HostCode } from './words.ts';

const MEGABYTE = 1_000_000;
const NEWLINE = 0x0a;

export const refuse = (code: HostCode, params: Params = {}, where: Where = {}): { problems: Problems } => ({
  problems: [error(code, where, params)],
});

type Problems = NonNullable<Read<never>['problems']>;

/** Bytes as they come, such as a file's or standard input's. */
export type Bytes = AsyncIterable<Uint8Array>;

/**
 * A file as bytes, opened when the first is read, so that nothing stays open when nobody reads. `max`: refuse at
 * once what its directory says is larger.
 */
export async function openBytes(file: string, max = Number.POSITIVE_INFINITY): Promise<Read<Bytes>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return refuse('input.is-folder');
    if (found.size > max) return refuse('input.too-large', { max: max / MEGABYTE });
    return { value: bytesOf(file) };
  } catch (thrown) {
    return whyNot(thrown);
  }
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file);
}

/** Reads bytes to their end as text; stops at the first byte past the limit. */
export async function readText(bytes: Bytes, max = FILE_BYTES_MAX): Promise<Read<string>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of bytes) {
      size += part.length;
      if (size > max) return refuse('input.too-large', { max: max / MEGABYTE });
      parts.push(part);
    }
  } catch (thrown) {
    return whyNot(thrown);
  }
  return decode(parts);
}

/** Reads a file as text, of at most the size that any file of ours may have. */
export async function readFileText(file: string): Promise<Read<string>> {
  const opened = await openBytes(file, FILE_BYTES_MAX);
  return opened.problems ? opened : readText(opened.value);
}

/**
 * The lines of a text, without its end of line. A line that is too long or no text is a problem in its place, and
 * is not kept in memory; the next one is read as usual.
 */
export async function* readLines(bytes: Bytes, max = FILE_BYTES_MAX): AsyncGenerator<Read<string>> {
  let line = new Line(max);
  try {
    for await (const part of bytes) {
      let from = 0;
      for (let end = part.indexOf(NEWLINE); end !== -1; end = part.indexOf(NEWLINE, from)) {
        yield line.add(part.subarray(from, end)).read();
        line = new Line(max);
        from = end + 1;
      }
      line.add(part.subarray(from));
    }
  } catch (thrown) {
    yield whyNot(thrown);
    return;
  }
  if (line.size > 0) yield line.read();
}

class Line {
  size = 0;
  private readonly max: number;
  private parts: Uint8Array[] = [];

  constructor(max: number) {
    this.max = max;
  }

  add(part: Uint8Array): this {
    this.size += part.length;
    if (this.size <= this.max) this.parts.push(part);
    else this.parts = [];
    return this;
  }

  read(): Read<string> {
    return this.size > this.max
      ? refuse('input.too-large', { max: this.max / MEGABYTE })
      : decode(this.parts);
  }
}

function decode(parts: readonly Uint8Array[]): Read<string> {
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return refuse('input.not-text');
  }
}

const CODES: Readonly<Record<string, HostCode>> = {
  ENOENT: 'input.not-found',
  ENOTDIR: 'input.not-found',
};

/** The system's name for what went wrong, such as `EACCES`. */
export const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);

function whyNot(thrown: unknown): { problems: Problems } {
  const reason = reasonOf(thrown);
  return refuse(CODES[reason] ?? 'input.not-readable', { reason });
}
