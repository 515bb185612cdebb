import { describe, expect, test } from 'vitest';
import { readLines, readText } from './input.ts';

async function* bytes(...parts: (string | number[])[]) {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part);
}

const all = async (...parts: (string | number[])[]) => {
  const found: (string | undefined)[] = [];
  for await (const { value, problems } of readLines(bytes(...parts), 5))
    found.push(value ?? problems?.[0]?.code);
  return found;
};

describe('readLines', () => {
  test.each([
    [[], []],
    [[''], []],
    [['a'], ['a']],
    [['a\n'], ['a']],
    [['a\n\nb'], ['a', '', 'b']],
    [
      ['a', 'b\nc', '\n', 'd'],
      ['ab', 'c', 'd'],
    ],
  ])('%j has the lines %j', async (parts, lines) => {
    expect(await all(...parts)).toEqual(lines);
  });

  test('a character may be cut in two by the way it comes', async () => {
    const euro = [...Buffer.from('€')];
    expect(await all(euro.slice(0, 1), euro.slice(1), '\n')).toEqual(['€']);
  });

  test('a line may be as long as the limit, and no longer; the next one is read', async () => {
    expect(await all('12345\n123456\nok')).toEqual(['12345', 'input.too-large', 'ok']);
    expect(await all('123', '456', '789', '\nok\n')).toEqual(['input.too-large', 'ok']);
  });

  test('a line that is no text is a problem in its place', async () => {
    expect(await all('a\n', [0xff, 0x0a], 'b\n')).toEqual(['a', 'input.not-text', 'b']);
  });
});

describe('readText', () => {
  test('takes as many bytes as the limit, and no more', async () => {
    expect(await readText(bytes('€', 'ab'), 5)).toEqual({ value: '€ab' });
    const { problems } = await readText(bytes('€', 'abc'), 5);
    expect(problems?.map(({ code }) => code)).toEqual(['input.too-large']);
  });

  test('stops reading at the limit', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        yield Buffer.from('x');
      }
    }
    await readText(endless(), 5);
    expect(given).toBe(6);
  });
});
