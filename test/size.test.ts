import { expect, test } from 'vitest';
import { bundle, EXPRESSION_GZIP_MAX, EXPRESSION_ROOM } from './bundle.ts';

test('the expression language is small, and loads the engine of patterns only when it is asked to', async () => {
  const { gzip, packages, later } = await bundle(EXPRESSION_ROOM);
  expect(packages).toEqual([]);
  expect(later).toEqual(['@bufbuild/re2']);
  expect(gzip).toBeGreaterThan(EXPRESSION_GZIP_MAX / 2);
  expect(gzip).toBeLessThan(EXPRESSION_GZIP_MAX);
});
