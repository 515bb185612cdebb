import { describe, expect, it } from 'vitest';
import { FILE_BYTES_MAX, readJson } from './json.ts';

const codes = (text: string) => readJson(text).problems?.map(({ code }) => code) ?? [];

/** A JSON string of so many bytes, of characters of one or of three bytes. */
const ofBytes = (bytes: number, filler = 'a') => `"${filler.repeat((bytes - 2) / filler.length)}"`;

describe('readJson', () => {
  it('reads JSON, with or without a byte order mark', () => {
    expect(readJson('{"a":[1,null]}')).toEqual({ value: { a: [1, null] } });
    expect(readJson('\uFEFF{}')).toEqual({ value: {} });
  });

  it('reads a file of the largest size, and none larger', () => {
    expect(codes(ofBytes(FILE_BYTES_MAX))).toEqual([]);
    expect(codes(ofBytes(FILE_BYTES_MAX + 1))).toEqual(['file.too-large']);
  });

  it('counts bytes and not characters', () => {
    const filler = '€';
    const characters = Math.floor((FILE_BYTES_MAX - 2) / 3);
    expect(codes(`"${filler.repeat(characters)}"`)).toEqual([]);
    expect(codes(`"${filler.repeat(characters + 1)}"`)).toEqual(['file.too-large']);
  });

  it('refuses 100 MB without looking into it', () => {
    expect(codes('['.repeat(100_000_000))).toEqual(['file.too-large']);
  });

  it.each(['', ' \n', '\uFEFF'])('says that %j is empty', (text) => {
    expect(readJson(text).problems).toMatchObject([{ code: 'file.empty' }]);
  });

  it('says where the JSON breaks, by line and column from 1', () => {
    expect(readJson('{\n  "a": 1,\n}').problems).toEqual([
      { code: 'file.not-json', severity: 'error', where: {}, params: { line: 3, column: 1 } },
    ]);
    expect(readJson('oops').problems?.[0]?.params).toEqual({ line: 1, column: 1 });
  });

  it('finds every reserved key, however it is written, and pollutes nothing', () => {
    const read = readJson('{"a":[{"__proto__":{"polluted":1}}],"\\u0063onstructor":{"prototype":1}}');
    expect(read.problems?.map(({ where }) => where.path)).toEqual([
      'a.0.__proto__',
      'constructor',
      'constructor.prototype',
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('lets reserved words stand where they are no keys', () => {
    expect(codes('["__proto__", "constructor"]')).toEqual([]);
  });
});
