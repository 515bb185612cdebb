import type { Task } from '../acd/state.ts';
import { recordOf } from '../model/contact.ts';
import { customerOf } from './hiding.ts';
import { iconOf } from './icon.ts';
import { logOf } from './log.ts';
import { contactOf, type DeskSource, nameOf } from './source.ts';
import type { PastView } from './view.ts';

/** What an agent had and no longer has, the latest first. */
export function historyOf(source: DeskSource, agent: string, tasks: readonly Task[]): PastView[] {
  const { masker, records, centre } = source;
  const past: PastView[] = [];
  for (const [id, { had }] of logOf(records)) {
    const at = had.get(agent);
    const contact = contactOf(source, id);
    if (at === undefined || !contact || tasks.some((task) => task.contact === id)) continue;
    const { customer, channel, status } = contact;
    const { disposition } = recordOf(contact);
    past.push({
      contact: id,
      icon: iconOf(source, channel),
      customer: customerOf(source, contact),
      number: masker.address(customer.address),
      at,
      isOver: status === 'closed',
      disposition: disposition === null ? null : nameOf(centre.workspace.dispositions, disposition),
    });
  }
  return past.sort((a, b) => b.at - a.at);
}
