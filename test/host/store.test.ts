import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import type { ThreadOrder } from '#runtime/hosts/engine/order.ts';
import { Database, STORE_FILE } from '#runtime/hosts/store/database.ts';
import { Facts } from '#runtime/hosts/store/facts.ts';
import { isMaking, newGate, stopMaking } from '#runtime/hosts/store/gate.ts';
import { Outbox } from '#runtime/hosts/store/outbox.ts';
import { STORE_VERSION, UPGRADES } from '#runtime/hosts/store/schema.ts';
import { newFolder, removeFolder } from './open.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = newFolder();
  folders.push(made);
  return made;
};
afterAll(() => folders.forEach(removeFolder));

test('a store of an older version is brought to this one with all that is in it', () => {
  const place = folder();
  const old = new DatabaseSync(join(place, STORE_FILE));
  old.exec(`${UPGRADES[0]}; PRAGMA user_version = 1`);
  const insert = old.prepare(
    'INSERT INTO outbox (key, seq, contact, state, attempt, due, since, why, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  insert.run('c2/1', 9, 'c2', 2, 1, 0, 5, 'nobody knows', '{"effect":{"type":"message.send"}}');
  insert.run('c1/3', 4, 'c1', 0, 2, 7, 6, '', '{"effect":{"type":"http.request"}}');
  old.close();
  const db = new Database(place);
  expect(db.number('PRAGMA user_version')).toBe(STORE_VERSION);
  expect(new Outbox(db).all()).toMatchObject([
    { seq: 4, state: 'ready', due: 7, outgoing: { key: 'c1/3', contact: 'c1', attempt: 2 } },
    { seq: 9, state: 'doubt', since: 5, why: 'nobody knows', outgoing: { key: 'c2/1' } },
  ]);
  db.close();
});

test('a store of a newer version, or one that is open, is refused with a code', () => {
  const place = folder();
  const db = new Database(place);
  expect(() => new Database(place)).toThrow(expect.objectContaining({ code: 'store.in-use' }));
  db.close();
  const newer = new DatabaseSync(join(place, STORE_FILE));
  newer.exec(`PRAGMA user_version = ${STORE_VERSION + 1}`);
  newer.close();
  for (const _again of [1, 2])
    expect(() => new Database(place)).toThrow(expect.objectContaining({ code: 'store.newer' }));
});

test('however much is written, the log of changes begins anew once all of it is in the file', async () => {
  const place = folder();
  const db = new Database(place);
  const facts = new Facts(db);
  const gate = newGate();
  const host: ThreadOrder = { is: 'checkpoints', folder: place, gate };
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: { host } });
  const ended = new Promise((done) => thread.once('exit', done));
  db.shareCheckpoints(gate);
  const [TURNS, NAMES] = [120, 400];
  for (let turn = 0; turn < TURNS; turn++) {
    db.transaction(() => {
      for (let name = 0; name < NAMES; name++) facts.know(`${turn} ${name}`, turn);
    });
    await db.sync();
    db.settle();
    while (isMaking(gate)) await new Promise((done) => setImmediate(done));
  }
  // Digests come in no order: each turn touches nearly every page there is.
  const pages = db.number('PRAGMA page_count');
  const log = statSync(join(place, `${STORE_FILE}-wal`)).size;
  expect(log).toBeLessThan((TURNS * pages * 4_096) / 4);
  stopMaking(gate);
  await ended;
  db.close();
  const again = new Database(place);
  expect(again.number('SELECT count(*) FROM seen')).toBe(TURNS * NAMES);
  again.close();
}, 60_000);
