import { expect, it } from 'vitest';
import type { Breakpoints } from './breakpoints.ts';
import { remembered, rememberScreen } from './remember.ts';
import { createSession } from './session.ts';

function storageWith(content: Record<string, string> = {}): Storage {
  const kept = new Map(Object.entries(content));
  return {
    ...{ length: 0, key: () => null, clear: () => kept.clear(), removeItem: (key) => kept.delete(key) },
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
  };
}
const KEY = 'routewright.screen';

it('reads breakpoints as they were kept once: ids of nodes', () => {
  const storage = storageWith({
    [KEY]: JSON.stringify({ breakpoints: { support: ['menu', 'hours'] }, minimap: false }),
  });
  expect(remembered(storage)).toEqual({
    minimap: false,
    breakpoints: {
      support: [
        { kind: 'node', node: 'menu' },
        { kind: 'node', node: 'hours' },
      ],
    },
  });
});

it('keeps breakpoints of every kind with their conditions', () => {
  const storage = storageWith();
  const session = createSession('support', 'en', 'en');
  const stop = rememberScreen(session, storage);
  const breakpoints: Breakpoints = {
    support: [
      { kind: 'node', node: 'menu', when: 'queue.waiting > 10', off: true },
      { kind: 'way', from: 'hours', port: 'open', times: 3 },
      { kind: 'change', of: 'vars.topic' },
    ],
  };
  session.getState().set({ breakpoints });
  stop();
  expect(remembered(storage).breakpoints).toEqual(breakpoints);
});
