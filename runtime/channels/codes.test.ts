import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { IGNORED_CODES } from './codes.ts';
import { channels } from './registry.ts';

const fixtures = [...channels.keys()].flatMap((channel) => {
  const folder = new URL(`./${channel}/fixtures/`, import.meta.url);
  return readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
});

it.each(IGNORED_CODES)('%s has a payload that shows it', (code) => {
  expect(
    fixtures.some((text) => text.includes(`"code":"${code}"`) || text.includes(`"code": "${code}"`)),
  ).toBe(true);
});
