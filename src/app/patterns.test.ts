import { expect, test, vi } from 'vitest';
import { patternsLoaded } from '#runtime/index.ts';

import { keepPatternsReady } from './patterns.ts';
import { changeFlow, checkedFlow } from './studio.ts';
import { testStudio } from './testing/studio.ts';

test('patterns are loaded for the first flow that has one, which is then checked again', async () => {
  const studio = testStudio();
  keepPatternsReady(studio);
  expect(studio.session.getState().patternsLoaded).toBe(false);

  changeFlow(studio, { key: 'test' }, (flow) => {
    flow.nodes['decide'] = {
      type: 'decide',
      position: { x: 0, y: 0 },
      params: { conditions: [{ id: 'a', name: 'A', when: 'message.text.matches("(")' }] },
    };
  });
  const codes = () => checkedFlow(studio)?.problems.map(({ code }) => code);
  expect(codes()).not.toContain('expression.bad-pattern');
  await vi.waitUntil(() => studio.session.getState().patternsLoaded);
  expect(patternsLoaded()).toBe(true);
  expect(codes()).toContain('expression.bad-pattern');
});
