import { existsSync } from 'node:fs';
import { readWorkspace } from '../../compile/1-read/workspace.ts';
import { Ledger } from '../../hosts/engine/ledger.ts';
import { backUp as copyFolder } from '../../hosts/store/backup.ts';
import { Database, StoreError } from '../../hosts/store/database.ts';
import { idOf } from '../../hosts/store/packed.ts';
import { maskedLine } from '../../masking/line.ts';
import { maskerOf } from '../../masking/masker.ts';
import { error, type Problem } from '../../model/problem.ts';
import { inputLine } from '../../simulate/lines.ts';
import { EXIT, type Exit } from '../exit.ts';
import { report, type Tools } from '../tools.ts';

/** Says whether the store is whole; on standard output what is in it. */
export const check = (tools: Tools, folder: string): Promise<Exit> =>
  withStore(tools, folder, async (db) => {
    const damage = db.check();
    for (const why of damage) tell(tools, folder, error('store.damaged', {}, { why }));
    const counted = {
      contacts: db.number('SELECT count(*) FROM contact'),
      open: db.number('SELECT count(*) FROM contact WHERE open = 1'),
      events: db.number('SELECT count(*) FROM event'),
      timers: db.number('SELECT count(*) FROM timer'),
      leaving: db.number('SELECT count(*) FROM outbox'),
      inDoubt: db.number('SELECT count(*) FROM outbox WHERE state = 2'),
      revisions: db.number('SELECT count(*) FROM script'),
    };
    await tools.terminal.write(`${JSON.stringify(counted)}\n`);
    return damage.length === 0 ? EXIT.fine : EXIT.problems;
  });

export const compact = (tools: Tools, folder: string): Promise<Exit> =>
  withStore(tools, folder, async (db) => {
    db.compact();
    return EXIT.fine;
  });

/** Events as JSON Lines, contact after contact, as the studio opens them. */
export const exportEvents = (tools: Tools, folder: string, isUnmasked: boolean): Promise<Exit> =>
  withStore(tools, folder, async (db) => {
    const ledger = new Ledger(db);
    const { scripts } = ledger;
    const { value: workspace } = readWorkspace(scripts.workspaceText(scripts.workspaceVersion()) ?? '');
    const masker = workspace && !isUnmasked ? maskerOf(workspace.masking) : undefined;
    for (const { num } of db.sql('SELECT num FROM contact ORDER BY num').iterate())
      for (const event of ledger.contacts.log(idOf(Number(num)))?.events ?? []) {
        const line = inputLine(event);
        await tools.terminal.write(`${masker ? maskedLine(masker, line) : line}\n`);
      }
    return EXIT.fine;
  });

export async function backUp(tools: Tools, folder: string, to: string): Promise<Exit> {
  if (existsSync(to)) return tell(tools, to, error('data.exists'));
  return telling(tools, folder, async () => {
    copyFolder(folder, to);
    return EXIT.fine;
  });
}

const withStore = (tools: Tools, folder: string, act: (db: Database) => Promise<Exit>): Promise<Exit> =>
  telling(tools, folder, async () => {
    const db = new Database(folder);
    try {
      return await act(db);
    } finally {
      db.close();
    }
  });

/** Says why a store cannot be used. */
async function telling(tools: Tools, folder: string, act: () => Promise<Exit>): Promise<Exit> {
  try {
    return await act();
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    return tell(tools, folder, error(thrown.code, {}, { why: thrown.message }));
  }
}

function tell(tools: Tools, file: string, problem: Problem): Exit {
  report(tools, [problem], { file, nodes: tools.nodes });
  return EXIT.problems;
}
