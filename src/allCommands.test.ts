import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { UI_LANGUAGES } from '#runtime/index.ts';
import type { Command } from '#src/app/command.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import { messagesIn } from '#src/i18n/catalogue.ts';
import { allCommands } from './allCommands.ts';
import { makers } from './makers.ts';

const studio = testStudio();
const everything = [...allCommands, ...makers.flatMap((make) => make(studio))];

/** Whether both count at one place, so that keys of both would be for the first only. */
function meet(one: Command, other: Command, keys: string): boolean {
  if (keys.includes('mod') || one.rooms === 'all' || other.rooms === 'all') return true;
  const { rooms: theirs = ['canvas'] } = other;
  const { rooms: ours = ['canvas'] } = one;
  return typeof ours !== 'string' && ours.some((room) => theirs.includes(room));
}

const keysOf = ({ shortcut = '' }: Command): string[] => shortcut.split(' ').filter(Boolean);

test('no two commands have one id', () => {
  const ids = everything.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('no two commands have the same keys at one place', () => {
  const shared = allCommands.flatMap((one, index) =>
    allCommands.slice(index + 1).flatMap((other) =>
      keysOf(one)
        .filter((keys) => keysOf(other).includes(keys) && meet(one, other, keys))
        .map((keys) => `${keys}: ${one.id}, ${other.id}`),
    ),
  );
  expect(shared).toEqual([]);
});

describe.each(UI_LANGUAGES)('in %s', (locale) => {
  test('every command says what it does', () => {
    const untold: string[] = [];
    const messages: Record<string, unknown> = messagesIn(locale);
    const say: unknown = createTranslator({
      locale,
      messages,
      onError: ({ message }) => untold.push(message),
    });
    for (const { words, params } of everything)
      (say as (key: string, params?: object) => string)(words, params);
    expect(untold).toEqual([]);
  });
});
