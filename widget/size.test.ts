import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleWidget } from '../build/widget.ts';

/** What every visitor of every site loads. */
const GZIP_MAX = 15_000;

test('the widget is one small script that says nothing to the console and evaluates nothing', async () => {
  const code = await bundleWidget();
  const gzip = gzipSync(code, { level: 9 }).length;
  expect(gzip).toBeGreaterThan(GZIP_MAX / 2);
  expect(gzip).toBeLessThan(GZIP_MAX);
  expect(code).not.toMatch(/\bimport\b|\beval\(|new Function|innerHTML|console\./);
}, 60_000);
