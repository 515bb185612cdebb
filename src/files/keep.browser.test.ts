import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toyFlow, toyWorkspace } from '#runtime/compile/testing/toy-flow.ts';
import { TOY_NODES } from '#runtime/compile/testing/toy-nodes.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { keepSaved } from './keep.ts';
import { loadProject } from './start.ts';
import { openStorage, type Storage } from './storage.ts';
import { opened, type Stored, store } from './stored.ts';

const flow = toyFlow({ begin: ['start'] }, []);
const served = { workspace: toyWorkspace({ id: 'place' }), flows: [flow] };
const PLACE = 'place';

const serve = (body: unknown, type = 'application/json') =>
  vi.stubGlobal(
    'fetch',
    async () => new Response(JSON.stringify(body), { headers: { 'content-type': type } }),
  );

let name: string;
let storages: Storage[];
let stops: (() => void)[];

const openHere = async () => {
  const storage = await openStorage(name);
  storages.push(storage);
  return storage;
};

/** A tab that has just opened. */
async function tab() {
  const start = await loadProject(openHere);
  const flows = Object.values(start.project.flows);
  const studio = studioWith(TOY_NODES, start.project.workspace, flows, start.flowId);
  studio.document.getState().load(start.project, start.changes);
  stops.push(keepSaved(studio, start));
  const rename = (to: string) =>
    studio.document.getState().change({ key: 'test' }, (project) => {
      project.flows['toy']!.name = to;
    });
  return {
    start,
    rename,
    history: studio.document.getState,
    name: () => studio.document.getState().project.flows['toy']!.name,
    session: () => studio.session.getState(),
    isSaved: () => vi.waitFor(() => expect(studio.session.getState().saved).toBe('saved')),
  };
}

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  storages = [];
  stops = [];
  localStorage.clear();
  serve(served);
});

afterEach(() => {
  for (const stop of stops) stop();
  for (const storage of storages) storage.close();
  indexedDB.deleteDatabase(name);
  vi.unstubAllGlobals();
});

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
    expect(session().notice?.lines.length).toBeGreaterThan(1);
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
    expect(session().notice).toMatchObject({
      tone: 'warning',
      actions: [{ label: 'Download what was kept' }],
    });
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
    expect(second.session().notice?.actions).toHaveLength(2);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect((await tab()).name()).toBe('First');
    expect(JSON.stringify(await (await openHere()).readAside(`${PLACE} 1`))).toContain('Second again');
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
