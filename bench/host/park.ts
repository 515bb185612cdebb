import { nodes } from '../../nodes/index.ts';
import { channels } from '../../runtime/channels/registry.ts';
import { openEngine } from '../../runtime/hosts/engine/thread.ts';
import { packContact } from '../../runtime/hosts/store/packed.ts';
import { echoOrder } from './echo.ts';
import { eventOf } from './message.ts';

const FAR = 60 * 86_400_000;

/** Fills a folder with contacts that wait for sixty days, as a host that ran for long has them. */
export function park(folder: string, count: number): void {
  const engine = openEngine(echoOrder(folder), { nodes, channels });
  const { db, contacts, facts } = engine.ledger;
  engine.turn(
    { happened: [{ event: eventOf({ id: 'first', customer: 'visitor' }) }], results: [] },
    Date.now(),
  );
  const first = contacts.get('c1');
  if (!first) throw new Error('the first contact was not opened');
  const { contact, since } = first;
  const body = packContact({ ...contact, timer: { id: 'c1/t1', due: since + FAR } });
  const { script, revision, step } = contact;
  const insert = db.sql(
    'INSERT INTO contact (num, script, revision, step, open, since, changed, body) VALUES (?, ?, ?, ?, 1, ?, ?, ?)',
  );
  const AT_ONCE = 50_000;
  for (let number = 2; number <= count; number += AT_ONCE)
    db.transaction(() => {
      for (let one = number; one < Math.min(number + AT_ONCE, count + 1); one++) {
        insert.run(one, script, revision, step, since, since, body);
        facts.setTimer({ due: since + FAR + one, contact: `c${one}`, timer: `c${one}/t1` });
        contacts.converse(`webchat visitor-${one}`, `c${one}`, true);
      }
      facts.setNumber('opened', count);
    });
  engine.close();
}
