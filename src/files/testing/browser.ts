import { afterEach, beforeEach, expect, vi } from 'vitest';
import { toyFlow, toyWorkspace } from '#runtime/compile/testing/toy-flow.ts';
import { TOY_NODES } from '#runtime/compile/testing/toy-nodes.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { keepSaved } from '../keep.ts';
import { loadProject } from '../start.ts';
import { openStorage, type Storage } from '../storage.ts';

export const flow = toyFlow({ begin: ['start'] }, []);
export const served = { workspace: toyWorkspace({ id: 'place' }), flows: [flow] };
export const PLACE = 'place';

export const serve = (body: unknown, type = 'application/json') =>
  vi.stubGlobal(
    'fetch',
    async () => new Response(JSON.stringify(body), { headers: { 'content-type': type } }),
  );

/** A browser with nothing in it, anew for each test of the file. */
export function aBrowser() {
  let name: string;
  const storages: Storage[] = [];
  const stops: (() => void)[] = [];

  const openHere = async () => {
    const storage = await openStorage(name);
    storages.push(storage);
    return storage;
  };

  beforeEach(() => {
    name = `test-${crypto.randomUUID()}`;
    localStorage.clear();
    serve(served);
  });

  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    for (const storage of storages.splice(0)) storage.close();
    indexedDB.deleteDatabase(name);
    vi.unstubAllGlobals();
  });

  return { openHere, storages, stops, tab: () => openTab(openHere, stops) };
}

/** A tab that has just opened. */
async function openTab(openHere: () => Promise<Storage>, stops: (() => void)[]) {
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
