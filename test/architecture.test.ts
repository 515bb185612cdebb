import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { cycles } from './architecture/cycles.ts';
import { FILE_LINES_MAX, FUNCTION_LINES_MAX, RULES } from './architecture/rules.ts';
import { parse, productFiles, readSource } from './architecture/source.ts';

const names = { nodeTypes: new Set(nodes.keys()), channels: new Set(channels.keys()) };
const sources = productFiles().map(readSource);

const lines = (count: number, line: string) => `${line}\n`.repeat(count);
const functionOf = (count: number) => `export function long() {\n${lines(count - 2, '  g();')}}\n`;

const titled = (snippets: readonly [path: string, code: string][]) =>
  snippets.map(([path, code]) => ({ path, code, title: `${path}: ${code.split('\n', 1)[0]}` }));

/** Code that breaks a rule, by the rule; the path says where it would stand. */
const BROKEN: Readonly<Record<string, readonly [path: string, code: string][]>> = {
  [RULES[0]!.says]: [
    ['runtime/model/a.ts', "import { link } from '../define/link.ts';"],
    ['runtime/model/a.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    ['runtime/compile/a.ts', "import { advance } from '../interpret/advance.ts';"],
    ['runtime/interpret/a.ts', "import type { Compiled } from '../compile/index.ts';"],
    ['runtime/interpret/a.ts', "import { route } from '../acd/route.ts';"],
    ['runtime/acd/a.ts', "import type { Program } from '../interpret/program.ts';"],
    ['runtime/compile/a.ts', "import { nodes } from '../../nodes/index.ts';"],
    ['runtime/compile/a.ts', "type Node = import('../../nodes/index.ts').nodes;"],
    ['runtime/hosts/a.ts', "import { nodes } from '../../nodes/index.ts';"],
    ['runtime/cli/a.ts', "import { ask } from '../../nodes/ask/index.ts';"],
    ['runtime/channels/whatsapp/a.ts', "import { outbound } from '../instagram/outbound.ts';"],
    ['runtime/interpret/a.ts', "import { readFileSync } from 'node:fs';"],
    ['runtime/calendar/a.ts', "import { defineNode } from '../define/node.ts';"],
    ['runtime/words/a.ts', "import { compile } from '../compile/index.ts';"],
    ['nodes/ask/a.ts', "import { end } from '../end/index.ts';"],
    ['nodes/ask/a.ts', "import { compile } from '../../runtime/compile/index.ts';"],
    ['nodes/ask/a.ts', "import { useState } from 'react';"],
    ['src/canvas/a.ts', "import { advance } from '#runtime/interpret/advance.ts';"],
    ['src/canvas/a.ts', "import { ask } from '#nodes/ask/index.ts';"],
    ['src/canvas/a.ts', "import { Palette } from '#src/palette/Palette.tsx';"],
    ['src/canvas/a.ts', "const later = () => import('#src/palette/Palette.tsx');"],
    ['src/inspector/a.ts', "import { ReactFlow } from 'reactflow';"],
    ['src/canvas/a.ts', "import { useDraggable } from '@dnd-kit/core';"],
    ['src/inspector/a.ts', "import 'monaco-editor/editor';"],
    ['src/document/a.ts', "import { useState } from 'react';"],
    ['src/ui/a.ts', "import { text } from '#src/i18n/words.ts';"],
    ['src/app/a.ts', "import { Canvas } from '#src/canvas/Canvas.tsx';"],
    ['src/i18n/a.ts', "import { Canvas } from '#src/canvas/Canvas.tsx';"],
    ['src/attic/a.ts', "import { z } from 'zod';"],
  ],
  [RULES[1]!.says]: [
    ['runtime/acd/a.ts', 'const now = Date.now();'],
    ['runtime/acd/a.ts', 'const now = new Date();'],
    ['runtime/acd/a.ts', 'const chance = Math.random();'],
    ['runtime/acd/a.ts', 'const id = crypto.randomUUID();'],
    ['runtime/interpret/a.ts', 'setTimeout(() => {}, 5);'],
    ['runtime/interpret/a.ts', 'const later = { wait: setTimeout };'],
    ['nodes/ask/a.ts', "const page = fetch('https://example.org');"],
    ['nodes/ask/a.ts', "console.log('hello');"],
    ['runtime/compile/a.ts', 'const { env } = process;'],
  ],
  [RULES[2]!.says]: [['src/app/a.ts', lines(FILE_LINES_MAX + 1, 'g();')]],
  [RULES[3]!.says]: [
    ['src/app/a.ts', functionOf(FUNCTION_LINES_MAX + 1)],
    ['src/app/a.tsx', `const A = () => {\n${lines(FUNCTION_LINES_MAX - 1, 'g();')}};`],
    ['src/app/a.ts', `class A {\n  b() {\n${lines(FUNCTION_LINES_MAX - 1, 'g();')}}\n}`],
  ],
  [RULES[4]!.says]: [
    ['runtime/acd/index.ts', "export * from './route.ts';"],
    ['runtime/acd/index.ts', "export type { A } from './route.ts';"],
  ],
  [RULES[5]!.says]: [
    ['runtime/compile/a.ts', "if (node.type === 'send-message') g();"],
    ['src/canvas/a.ts', "const known = ['decide'];"],
    ['src/canvas/a.ts', "if (node.type === 'end') g();"],
    ['src/canvas/a.ts', "const last = ['end'].includes(node.type);"],
    ['src/canvas/a.ts', "switch (type) { case 'hours': g(); }"],
    ['src/canvas/a.ts', "add({ type: 'ask' });"],
    ['src/canvas/a.ts', "const faces = { 'assign-skill': 1 };"],
  ],
  [RULES[6]!.says]: [
    ['runtime/simulate/a.ts', "if (contact.channel === 'whatsapp') g();"],
    ['runtime/channels/whatsapp/a.ts', "const other = 'instagram';"],
    ['nodes/ask/a.ts', "const only = ['whatsapp'];"],
    ['runtime/simulate/a.ts', "if (contact.channel === 'voice') g();"],
    ['src/canvas/a.ts', "switch (point.channel) { case 'sms': g(); }"],
    ['src/canvas/a.ts', "add({ channel: 'email' });"],
    ['runtime/acd/a.ts', "const written = ['email', 'sms'].includes(contact.channel);"],
    ['runtime/hosts/a.ts', "const call = tools.channels.get('voice');"],
    ['runtime/channels/email/a.ts', "const targets = ['webchat'];"],
  ],
  [RULES[7]!.says]: [
    ['src/desk/a.ts', "import { deskOf } from '#runtime/desk.ts';"],
    ['src/desk/a.ts', "import type { Contact } from '#runtime/index.ts';"],
    ['src/desk/reply/a.tsx', "import { type DeskView, type PlayRecord } from '#runtime/index.ts';"],
    ['src/desk/a.ts', "import * as runtime from '#runtime/index.ts';"],
    ['src/desk/a.ts', "type World = import('#runtime/index.ts').World;"],
    ['src/desk/a.ts', "import { useProject } from '#src/app/hooks.ts';"],
    ['src/desk/a.ts', "import type { Project } from '#src/document/project.ts';"],
  ],
};

/** Code that keeps every rule, at the very edge of it. */
const SOUND: readonly [path: string, code: string][] = [
  ['runtime/model/a.ts', "import { z } from 'zod';"],
  ['runtime/cli/a.ts', "import { nodes } from '../../nodes/index.ts';\nconsole.log(Date.now());"],
  ['nodes/ask/face.tsx', "import { useState } from 'react';"],
  ['src/canvas/a.ts', "import { ReactFlow } from 'reactflow';\nimport 'reactflow/dist/style.css';"],
  ['src/i18n/a.ts', "import { words } from '#src/canvas/words.ts';"],
  ['runtime/words/a.ts', "import type { Code } from '../expression/codes.ts';"],
  ['runtime/acd/a.ts', 'const day = new Date(5); const f = (process: number) => process; g.fetch();'],
  ['runtime/acd/a.ts', 'interface Clock { process: number; fetch(): void }\nconst one = { console: 1 };'],
  ['src/app/a.ts', lines(FILE_LINES_MAX, 'g();')],
  ['src/app/a.ts', functionOf(FUNCTION_LINES_MAX)],
  ['runtime/interpret/a.ts', "const outcome = { kind: 'end' }; const reference = 'hours';"],
  ['runtime/channels/whatsapp/a.ts', "const name = 'whatsapp';"],
  ['runtime/channels/email/a.ts', "const elevatesTo = ['voice', 'sms'];"],
  ['src/canvas/a.ts', "const field = { autocomplete: 'email' }; if (key === 'sms') g(); seen.has('voice');"],
  ['nodes/ask/labels.ts', "const search = ['whatsapp'];"],
  [
    'src/desk/a.ts',
    "import type { DeskAct, DeskView } from '#runtime/index.ts';\nimport '#src/ui/list.css';",
  ],
  ['src/simulator/phone.ts', "import type { PlayRecord } from '#runtime/index.ts';"],
];

test('there is a house to look at', () => {
  expect(sources.length).toBeGreaterThan(100);
});

describe.each(RULES)('$says', ({ says, breaches }) => {
  test('holds', () => {
    expect(sources.flatMap((source) => breaches(source, names))).toEqual([]);
  });

  test.each(titled(BROKEN[says] ?? []))('$title is caught', ({ path, code }) => {
    expect(breaches(parse(path, code), names)).not.toEqual([]);
  });

  test.each(titled(SOUND))('$title passes', ({ path, code }) => {
    expect(breaches(parse(path, code), names)).toEqual([]);
  });
});

test('every rule has code that breaks it', () => {
  expect(Object.keys(BROKEN)).toEqual(RULES.map(({ says }) => says));
});

describe('no ring of imports', () => {
  test('holds', () => {
    expect(cycles(sources)).toEqual([]);
  });

  test('one of types only is caught', () => {
    const ring = [
      parse('src/app/a.ts', "import type { B } from './b.ts';"),
      parse('src/app/b.ts', "export type { C } from './c.ts';"),
      parse('src/app/c.ts', "import { a } from '#src/app/a.ts';"),
    ];
    expect(cycles(ring)).toEqual(['src/app/a.ts → src/app/b.ts → src/app/c.ts → src/app/a.ts']);
  });

  test('two ways to one file are no ring', () => {
    const diamond = [
      parse('src/app/a.ts', "import './b.ts';\nimport './c.ts';"),
      parse('src/app/b.ts', "import './d.ts';"),
      parse('src/app/c.ts', "import './d.ts';"),
      parse('src/app/d.ts', 'export const d = 1;'),
    ];
    expect(cycles(diamond)).toEqual([]);
  });
});
