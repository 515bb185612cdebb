import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import type { BugReport } from '#runtime/model/bug-report.ts';
import { digestHere, writeBugReport } from '#runtime/scenario/bug-report.ts';
import { scenarioWith } from '#runtime/scenario/testing/shop.ts';
import { flows, programs, workspace } from '#test/examples/shop.ts';
import { routewright } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'routewright-replay-'));
const file = join(folder, 'support.report.json');
const scripts = new Map([...programs].map(([id, { script }]) => [id, script]));
const scenario = scenarioWith({
  steps: [{ after: 1, do: { kind: 'customer', customer: 'sanne', act: { kind: 'text', text: 'hoi' } } }],
});
const report: BugReport = {
  ...{ format: 'routewright/report', version: 1, about: '', madeBy: '0.0.1', masked: false },
  ...{ workspace, flows: [...flows], scenario },
  digest: digestHere(scenario, { nodes, channels, workspace, scripts }),
};

beforeAll(() => writeFileSync(file, writeBugReport(report)));
afterAll(() => rmSync(folder, { recursive: true }));

test('a report is played again, to the byte', async () => {
  const { code, stdout, stderr } = await routewright(['replay', file]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).type),
  ).toContain('message.send');
});

test('one that goes otherwise says so, and by which version it was made', async () => {
  const other = join(folder, 'other.report.json');
  writeFileSync(other, writeBugReport({ ...report, digest: `sha256-${'0'.repeat(64)}` }));
  const { code, stderr } = await routewright(['replay', other]);
  expect(code).toBe(1);
  expect(stderr).toContain('0.0.1');
});

test('a file that is none is refused', async () => {
  const { code, stderr } = await routewright(['replay', '-'], { input: JSON.stringify(workspace) });
  expect(code).toBe(1);
  expect(stderr).toContain('file.wrong-format');
});
