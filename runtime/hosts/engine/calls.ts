import type { DeskAct } from '../../desk/view.ts';
import type { Happened } from '../contract/host.ts';
import type { Settlement } from '../contract/outgoing.ts';
import type { Publication } from '../contract/publication.ts';
import type { AuditEntry, ContactFilter } from '../contract/views.ts';
import type { DeskGround } from './desks.ts';
import type { Engine } from './engine.ts';
import type { Loop } from './loop.ts';
import { publish, publishWorkspace, revisionsOf, rollBack } from './publishing.ts';
import { conversationOf, countsOf, doubtsOf, floorNow, historyOf, played, standingNow } from './views.ts';

/** How long what is on its way may take when the host stops, in milliseconds, and how often that is looked at. */
const GRACE_MS = 10_000;
const LOOK_MS = 20;

/** What can be asked of an engine beside what happens: each is a method of `Host`. */
export function callsOf(engine: Engine, loop: Loop) {
  const ground = (): DeskGround => {
    const { universe, masker } = engine.programs;
    return {
      universe,
      acd: engine.ground.acd,
      removed: Object.fromEntries([...engine.ledger.removed].map((point) => [point, true as const])),
      masker,
      contactOf: (id) => engine.ledger.contact(id)?.contact,
      recordsOf: (id) => played(engine, id)?.records ?? [],
    };
  };
  return {
    desk: (agent: string) => engine.desks.view(agent, loop.now(), ground()),
    /** The event that an act at a desk is. */
    meant(agent: string, act: DeskAct): Happened['event'] {
      const at = loop.now();
      return { ...engine.desks.meant(agent, act, at, ground()), at, agent };
    },
    floor: () => floorNow(engine, loop.now()),
    counts: (script: string) => countsOf(engine, script, engine.today(loop.now())),
    contacts: (filter: ContactFilter) => engine.ledger.contacts.list(filter),
    history: (contact: string) => historyOf(engine, contact),
    conversation: (point: string, address: string) => conversationOf(engine, point, address),
    revisions: () => revisionsOf(engine),
    script: (script: string, revision: string) => engine.programs.scriptOf(script, revision),
    publish: (publication: Publication) => publish(engine, publication, loop.now()),
    rollBack: (script: string, revision: string, by: string) =>
      rollBack(engine, script, revision, by, loop.now()),
    publishWorkspace: (text: string, by: string) => publishWorkspace(engine, text, by, loop.now()),
    doubts: () => doubtsOf(engine),
    settle(key: string, how: Settlement, by: string): boolean {
      const settled = engine.settle(key, how, loop.now());
      if (settled.found)
        engine.ledger.scripts.note(loop.now(), { by, what: `effect.${how}`, of: key, detail: '' });
      loop.pass(settled);
      loop.soon();
      return settled.found;
    },
    audit: (before: number, limit: number) => engine.ledger.scripts.notes(before, limit),
    note: (entry: Omit<AuditEntry, 'seq' | 'at'>) => engine.ledger.scripts.note(loop.now(), entry),
    standing: () => standingNow(engine, loop.refusing),
    async stop(): Promise<void> {
      loop.isStopping = true;
      const end = Date.now() + GRACE_MS;
      while (!loop.isIdle && Date.now() < end) await new Promise((done) => setTimeout(done, LOOK_MS));
      loop.end();
      await loop.onDisk();
      engine.close();
    },
  };
}

export type Calls = ReturnType<typeof callsOf>;
