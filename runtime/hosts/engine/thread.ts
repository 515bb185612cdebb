import { parentPort } from 'node:worker_threads';
import { loadPatterns } from '../../expression/patterns/engine.ts';
import type { LeavingEffect } from '../contract/outgoing.ts';
import { Database, StoreError } from '../store/database.ts';
import type { Gate } from '../store/gate.ts';
import { type Calls, callsOf } from './calls.ts';
import { Engine } from './engine.ts';
import { Loop } from './loop.ts';
import type { EngineOrder, FromEngine, ToEngine } from './messages.ts';
import type { Registries } from './programs.ts';
import { publish } from './publishing.ts';
import { Retention } from './retention.ts';

/** Whose host is the first to publish something. */
const FIRST = 'first start';
const WHOLE = 100;
/** Lines of where something went wrong. */
const PLACES = 8;

/** Runs the engine in this thread, until it is told to stop. */
export async function runEngine(order: EngineOrder, registries: Registries, gate: Gate): Promise<void> {
  const tell = (message: FromEngine): void => parentPort?.postMessage(message);
  await loadPatterns();
  try {
    const engine = openEngine(order, registries);
    engine.ledger.db.shareCheckpoints(gate);
    const loop = new Loop(engine, tell);
    listen(loop, callsOf(engine, loop), tell);
    if (order.retention !== null) new Retention(engine, order.retention, () => loop.now()).start();
    const { scripts } = engine.ledger;
    tell({ is: 'open', workspace: scripts.workspaceText(scripts.workspaceVersion()) ?? '' });
    loop.soon();
  } catch (thrown) {
    const code = thrown instanceof StoreError ? thrown.code : 'host.failed';
    tell({ is: 'failed', code, message: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

/** An engine over a folder; a new one begins with what the order brings. */
export function openEngine(
  { folder, limits, whenInDoubt, idempotent, first }: EngineOrder,
  registries: Registries,
): Engine {
  const db = new Database(folder);
  const now = Date.now();
  const isNew = db.number('SELECT count(*) FROM workspace') === 0;
  if (isNew && first)
    db.sql('INSERT INTO workspace (at, by, body) VALUES (?, ?, ?)').run(0, FIRST, first.workspace);
  const engine = new Engine(db, {
    ...{ registries, limits, whenInDoubt, now },
    isIdempotent: (effect) => isIdempotent(effect, idempotent),
    // By its kind and place: what it says may hold what customers wrote.
    onFailure: (thrown) => process.emitWarning(placeOf(thrown), { code: 'ROUTEWRIGHT_EVENT' }),
  });
  if (isNew) publishFirst(engine, first?.scripts ?? [], now);
  return engine;
}

function placeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const places = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [thrown.name, ...places.slice(0, PLACES)].join('\n');
}

/** Methods that do the same when they are repeated: RFC 9110, section 9.2.2. */
const REPEATABLE: ReadonlySet<string> = new Set(['GET', 'PUT', 'DELETE']);

function isIdempotent(effect: LeavingEffect, channels: readonly string[]): boolean {
  if (effect.type === 'http.request') return REPEATABLE.has(effect.method);
  return effect.type === 'message.send' && channels.includes(effect.channel);
}

/** Scripts that others call come before them: those that cannot be published yet are tried again. */
function publishFirst(engine: Engine, scripts: readonly string[], now: number): void {
  let left = scripts;
  for (let before = -1; left.length > 0 && left.length !== before; ) {
    before = left.length;
    left = left.filter((script) => publish(engine, { script, share: WHOLE, by: FIRST }, now).length > 0);
  }
}

function listen(loop: Loop, calls: Calls, tell: (message: FromEngine) => void): void {
  parentPort?.on('message', (message: ToEngine) => {
    switch (message.is) {
      case 'work':
        return loop.take(message.happened, message.results);
      default:
        return void answer(message, { calls, loop }, tell);
    }
  });
}

async function answer(
  { number, name, args }: Extract<ToEngine, { is: 'call' }>,
  { calls, loop }: { calls: Calls; loop: Loop },
  tell: (message: FromEngine) => void,
): Promise<void> {
  try {
    const call = calls[name as keyof Calls] as (...given: readonly unknown[]) => unknown;
    const value = await call(...args);
    await loop.onDisk();
    tell({ is: 'answer', number, value });
  } catch (thrown) {
    tell({
      is: 'answer',
      number,
      error: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    });
  }
  if (name === 'stop') parentPort?.close();
}
