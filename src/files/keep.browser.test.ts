import { describe, expect, test, vi } from 'vitest';
import { toyWorkspace } from '#runtime/compile/testing/toy-flow.ts';
import { TOY_NODES } from '#runtime/compile/testing/toy-nodes.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { keepSaved } from './keep.ts';
import { loadProject } from './start.ts';
import { opened, store } from './stored.ts';
import { aBrowser, flow, PLACE, serve } from './testing/browser.ts';

const { openHere, storages, tab } = aBrowser();

describe('at the start', () => {
  test('what is served is opened when nothing is kept', async () => {
    const { start } = await tab();
    expect(start).toMatchObject({ place: PLACE, flowId: 'toy', revision: 0, troubles: [] });
  });

  test('the example is opened when nothing is served', async () => {
    serve('<!doctype html>', 'text/html');
    const { start } = await tab();
    expect(start.troubles).toEqual([]);
    expect(Object.keys(start.project.flows).length).toBeGreaterThan(1);
  });

  test('the example is opened, and it is said, when what is served cannot be read', async () => {
    serve({ workspace: { format: 'routewright/workspace' }, flows: 'none' });
    const { start, session } = await tab();
    expect(start.troubles).toMatchObject([{ kind: 'served-broken' }]);
    await vi.waitFor(() => expect(session().notice?.lines.length).toBeGreaterThan(1));
  });

  test.each([
    ['of an older form', { version: 0, project: {} }],
    ['cut off', { ...store(opened(toyWorkspace(), [flow]), 3, 'page'), flows: ['{"format":'] }],
    ['no project at all', 'hello'],
  ])('a kept project that is %s does not prevent it, and is kept aside', async (_, value) => {
    const storage = await openHere();
    await storage.save(PLACE, value as never, 0);
    const { start, session, rename, isSaved } = await tab();
    expect(start).toMatchObject({
      flowId: 'toy',
      revision: 0,
      troubles: [{ kind: 'broken', stored: value }],
    });
    await vi.waitFor(() =>
      expect(session().notice).toMatchObject({
        tone: 'warning',
        actions: [{ label: 'Download what was kept' }],
      }),
    );
    expect(await storage.readAside(`${PLACE} 1`)).toEqual(value);
    rename('Goes on');
    await isSaved();
    expect((await tab()).name()).toBe('Goes on');
  });

  test('a browser that stores nothing is said, and the studio starts', async () => {
    const start = await loadProject(() => Promise.reject(new Error('forbidden')));
    const studio = studioWith(TOY_NODES, start.project.workspace, [flow]);
    keepSaved(studio, start);
    expect(studio.session.getState()).toMatchObject({ saved: 'failed', notice: { tone: 'warning' } });
    expect(studio.session.getState().notice?.lines[0]).toContain('forbidden');
  });
});

describe('a change', () => {
  test('is saved shortly after, and is there after a reload', async () => {
    const first = await tab();
    first.rename('Better');
    expect(first.session().saved).toBe('saving');
    await first.isSaved();
    expect((await tab()).name()).toBe('Better');
  });

  test('is saved at once when the page is left', async () => {
    const first = await tab();
    first.rename('In a hurry');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    const storage = await openHere();
    await vi.waitFor(async () => expect(await storage.read(PLACE)).toMatchObject({ revision: 1 }), {
      timeout: 200,
    });
  });

  test('made while another is saved is saved too', async () => {
    const first = await tab();
    first.rename('One');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    first.rename('Two');
    await first.isSaved();
    await vi.waitFor(async () => expect((await tab()).name()).toBe('Two'));
  });

  test('that cannot be saved is said', async () => {
    const first = await tab();
    for (const storage of storages) storage.close();
    first.rename('Lost?');
    await vi.waitFor(() => expect(first.session().saved).toBe('failed'));
    expect(first.session().notice?.title).toBe('Your changes are not kept in this browser');
  });
});
