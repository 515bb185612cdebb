import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocks } from '#test/documents.ts';
import { hostConfig } from '../config/host-config.ts';
import * as limits from './limits.ts';
import { CLOSE, fromVisitor } from './protocol.ts';

const manual = readFileSync('docs/webchat.md', 'utf8');

/** Those that only say what form an id has. */
const OF_FORM = ['CHOICE_MAX', 'TITLE_MAX', 'ID_MAX', 'POINT_MAX'];

test('every limit is in the manual, as it is', () => {
  const numbers = new Intl.NumberFormat('en');
  for (const [name, value] of Object.entries(limits))
    if (!OF_FORM.includes(name)) expect(manual).toContain(`| \`${name}\` | ${numbers.format(value)} |`);
});

test('every way to be closed is in the manual', () => {
  for (const code of Object.values(CLOSE)) expect(manual).toContain(`\n| ${code} | `);
});

test('what the manual says that pages say is understood, and its settings are some', () => {
  const frames = blocks('webchat.md', 'jsonl visitor').flatMap((block) => block.trim().split('\n'));
  expect(frames).toHaveLength(6);
  for (const frame of frames) expect(fromVisitor.safeParse(JSON.parse(frame)).success, frame).toBe(true);
  const [settings = ''] = blocks('webchat.md', 'json');
  expect(hostConfig.parse(JSON.parse(settings)).chat.sockets).toBe(500);
});
