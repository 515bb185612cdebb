import { describe, expect, test } from 'vitest';
import { opened, type Stored, store } from './stored.ts';
import { aBrowser, flow, PLACE, served } from './testing/browser.ts';

const { openHere, storages, tab } = aBrowser();

describe('a page that is closed before the database answers', () => {
  const left = (record: Partial<Stored>, page = 'closed') => {
    const open = opened(served.workspace, [{ ...flow, name: 'Left behind' }]);
    const whole = { ...store(open, 1, page), ...record };
    localStorage.setItem(`routewright.hurry ${PLACE} ${page}`, JSON.stringify(whole));
  };
  const keysLeft = () => Object.keys(localStorage).filter((key) => key.startsWith('routewright.hurry'));

  test('leaves its project behind, and the next start has it', async () => {
    const first = await tab();
    first.rename('Hurried');
    // As when the page is gone: nothing that the database does is seen by anybody.
    for (const storage of storages) storage.close();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect((await tab()).name()).toBe('Hurried');
    expect(keysLeft()).toEqual([]);
  });

  test('leaves nothing behind once the database has it', async () => {
    const first = await tab();
    first.rename('In time');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await first.isSaved();
    expect(keysLeft()).toEqual([]);
  });

  test('counts although its save before the last came through', async () => {
    const storage = await openHere();
    await storage.save(PLACE, store(opened(served.workspace, [flow]), 1, 'closed'), 0);
    left({ revision: 1 });
    expect((await tab()).name()).toBe('Left behind');
  });

  test('does not overwrite what another tab saved: its version is put aside', async () => {
    const storage = await openHere();
    await storage.save(PLACE, store(opened(served.workspace, [flow]), 1, 'other'), 0);
    left({ revision: 1 });
    const next = await tab();
    expect(next.name()).toBe(flow.name);
    expect(next.session().notice?.actions).toHaveLength(1);
    expect(JSON.stringify(await storage.readAside(`${PLACE} 1`))).toContain('Left behind');
    expect(keysLeft()).toEqual([]);
  });

  test('does no harm when what it left cannot be read', async () => {
    localStorage.setItem(`routewright.hurry ${PLACE} closed`, '{"version":');
    expect((await tab()).name()).toBe(flow.name);
    expect(await (await openHere()).readAside(`${PLACE} 1`)).toBe('{"version":');
  });
});
