import { describe, expect, test, vi } from 'vitest';
import { opened, type Stored, store } from './stored.ts';
import { aBrowser, flow, PLACE, served } from './testing/browser.ts';

const { openHere, storages, tab } = aBrowser();

describe('the history', () => {
  test('is there after a reload: what was done can be taken back, and done again', async () => {
    const first = await tab();
    for (const name of ['One', 'Two', 'Three']) first.rename(name);
    first.history().undo();
    await first.isSaved();
    const next = await tab();
    expect(next.history().past).toEqual(first.history().past);
    const names = [next.history().redo, next.history().undo, next.history().undo].map((act) => {
      act();
      return next.name();
    });
    expect(names).toEqual(['Three', 'Two', 'One']);
    next.history().undo();
    expect(JSON.stringify(next.history().project.flows['toy'])).toBe(JSON.stringify(flow));
  });

  test('is written as far as it is new', async () => {
    const first = await tab();
    first.rename('One');
    await first.isSaved();
    const storage = storages[0]!;
    const save = vi.spyOn(storage, 'save');
    first.rename('Two');
    await first.isSaved();
    first.history().undo();
    await first.isSaved();
    first.rename('Other');
    await first.isSaved();
    expect(save.mock.calls.map(([, , , put]) => put?.map(([number]) => number))).toEqual([[1], [], [1]]);
    expect((await storage.readWithChanges(PLACE)).changes).toHaveLength(2);
  });

  test('comes with a page that was closed before the database answered', async () => {
    const first = await tab();
    first.rename('One');
    await first.isSaved();
    first.rename('Hurried');
    for (const storage of storages) storage.close();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    const next = await tab();
    next.history().undo();
    expect(next.name()).toBe('One');
    next.history().undo();
    expect(next.name()).toBe(flow.name);
  });

  test('that does not fit its project is dropped, and it is said', async () => {
    const first = await tab();
    first.rename('One');
    await first.isSaved();
    const storage = await openHere();
    const { record } = await storage.readWithChanges(PLACE);
    const other = { ...flow, name: 'Not One' };
    const stale = {
      ...store(opened(served.workspace, [other]), 2, 'page'),
      changes: (record as Stored).changes!,
    };
    await storage.save(PLACE, stale, 1);
    const next = await tab();
    expect(next.name()).toBe('Not One');
    expect(next.history().past).toEqual([]);
    expect(next.session().notice?.title).toBe('The history of changes could not be read');
    next.rename('Goes on');
    await next.isSaved();
    expect((await tab()).history().past).toHaveLength(1);
  });

  test('of a version that is taken from another tab is taken with it', async () => {
    const [first, second] = [await tab(), await tab()];
    first.rename('First');
    await first.isSaved();
    second.rename('Second');
    await vi.waitFor(() => expect(second.session().saved).toBe('elsewhere'));
    second.session().notice!.actions![0]!.run();
    await second.isSaved();
    second.history().undo();
    expect(second.name()).toBe(flow.name);
    await second.isSaved();
    expect((await tab()).history().future).toHaveLength(1);
  });
});
