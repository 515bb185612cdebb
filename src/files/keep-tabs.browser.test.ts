import { describe, expect, test, vi } from 'vitest';
import { aBrowser, flow, PLACE } from './testing/browser.ts';

const { openHere, tab } = aBrowser();

describe('two tabs', () => {
  test('each is told of the other', async () => {
    const [first, second] = [await tab(), await tab()];
    await vi.waitFor(() => {
      expect(first.session().notice?.title).toBe('This project is open in another tab too');
      expect(second.session().notice?.title).toBe('This project is open in another tab too');
    });
  });

  const conflict = async () => {
    const [first, second] = [await tab(), await tab()];
    first.rename('First');
    await first.isSaved();
    second.rename('Second');
    await vi.waitFor(() => expect(second.session().saved).toBe('elsewhere'));
    return { first, second, act: (index: number) => second.session().notice!.actions![index]!.run() };
  };

  test('the later does not overwrite the earlier', async () => {
    const { second } = await conflict();
    second.session().set({ notice: null });
    second.rename('Second again');
    expect(second.session().notice?.actions).toHaveLength(3);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect((await tab()).name()).toBe('First');
    expect(JSON.stringify(await (await openHere()).readAside(`${PLACE} 1`))).toContain('Second again');
  });

  test('the later can be held against what the earlier saved, before anybody decides', async () => {
    const { second, act } = await conflict();
    act(2);
    await vi.waitFor(() => expect(second.session().compared?.with).toEqual({ kind: 'tab' }));
    expect(second.session().compared?.before.name).toBe('First');
    act(1);
    await second.isSaved();
    expect(second.session().elsewhere).toBeNull();
  });

  test('the later can take what the earlier saved; its own is kept aside', async () => {
    const { second, act } = await conflict();
    act(0);
    await second.isSaved();
    expect(second.name()).toBe('First');
    expect(JSON.stringify(await (await openHere()).readAside(`${PLACE} 1`))).toContain('Second');
    second.rename('On we go');
    await second.isSaved();
    expect((await tab()).name()).toBe('On we go');
  });

  test('the later can put its own in the place; the other is kept aside', async () => {
    const { second, act } = await conflict();
    act(1);
    await second.isSaved();
    const next = await tab();
    expect(next.name()).toBe('Second');
    next.history().undo();
    expect(next.name()).toBe(flow.name);
    expect(JSON.stringify(await (await openHere()).readAside(`${PLACE} 1`))).toContain('First');
  });
});
