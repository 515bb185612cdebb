import type { PlayRecord } from '../../../centre/record.ts';
import type { Event } from '../../../model/event.ts';
import type { OutMessage } from '../../../model/message.ts';
import type { Workspace } from '../../../model/workspace.ts';
import type { Happened, Host, Receipt } from '../../contract/host.ts';
import type { ContactHistory, ContactLine } from '../../contract/views.ts';

interface Kept {
  line: ContactLine;
  records: PlayRecord[];
}

type Part = Pick<Host, 'deliver' | 'workspace' | 'conversation' | 'contacts' | 'history' | 'onNews'>;

/** Of a host only what a chat asks for: it keeps what it is told, and answers nothing by itself. */
export class RecordingHost implements Part {
  readonly delivered: Event[] = [];
  readonly #workspace: Workspace;
  readonly #contacts: Kept[] = [];
  readonly #known = new Set<string>();
  #refuses = false;
  #now = 0;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Refuses everything as long as it is set. */
  get refuses(): boolean {
    return this.#refuses;
  }

  set refuses(refuses: boolean) {
    this.#refuses = refuses;
  }

  workspace = () => this.#workspace;
  onNews = () => () => {};

  async deliver({ event, id }: Happened): Promise<Receipt> {
    if (this.refuses)
      return { is: 'refused', problem: { code: 'store.full', severity: 'error', where: {}, params: {} } };
    const name = event.type === 'message.received' ? event.message.id : (id ?? '');
    if (this.#known.has(name)) return { is: 'duplicate' };
    this.#known.add(name);
    this.delivered.push(event);
    if (event.type === 'message.received') this.#put(this.#openOf(event) ?? this.#open(event), event);
    if (event.type === 'customer.left') {
      const open = this.#openOf(event);
      if (open) this.#end(open, event);
    }
    return { is: 'accepted', problems: [] };
  }

  /** The script, or an agent, says something to a visitor who wrote before; answers its key. */
  says(address: string, message: OutMessage, agent?: string): string {
    const { line, records } = this.#contacts.findLast((one) => one.line.customer === address) as Kept;
    const id = `${line.id}/${records.length}`;
    records.push({
      kind: 'effect',
      at: this.#tick(),
      contact: line.id,
      effect: {
        type: 'message.send',
        id,
        channel: line.channel,
        pointOfContact: line.pointOfContact,
        to: address,
        message,
        ...(agent ? { agent } : {}),
      },
    });
    return id;
  }

  /** An agent ends the conversation with a visitor, if there is one. */
  ends(pointOfContact: string, address: string): void {
    const open = this.#openOf({ pointOfContact, customer: { address } });
    if (open)
      this.#end(open, { type: 'contact.ended', at: this.#tick(), contact: open.line.id, agent: 'bram' });
  }

  async conversation(pointOfContact: string, address: string): Promise<ContactHistory | undefined> {
    const found = this.#contacts.findLast(
      ({ line }) => line.customer === address && line.pointOfContact === pointOfContact,
    );
    return found && this.#historyOf(found);
  }

  async history(contact: string): Promise<ContactHistory | undefined> {
    const found = this.#contacts.find(({ line }) => line.id === contact);
    return found && this.#historyOf(found);
  }

  async contacts({ customer }: { customer?: string }): Promise<readonly ContactLine[]> {
    return this.#contacts.map(({ line }) => line).filter((line) => line.customer === customer);
  }

  #openOf(event: { pointOfContact: string; customer: { address: string } }): Kept | undefined {
    return this.#contacts.find(
      ({ line }) =>
        line.status !== 'closed' &&
        line.pointOfContact === event.pointOfContact &&
        line.customer === event.customer.address,
    );
  }

  #open({ pointOfContact, customer }: { pointOfContact: string; customer: { address: string } }): Kept {
    const startedAt = this.#tick();
    const line: ContactLine = {
      id: `c${this.#contacts.length + 1}`,
      channel: this.#workspace.pointsOfContact[pointOfContact]?.channel ?? '',
      pointOfContact,
      customer: customer.address,
      script: 's',
      revision: 'r',
      status: 'open',
      step: null,
      startedAt,
      changedAt: startedAt,
    };
    const kept = { line, records: [] };
    this.#contacts.push(kept);
    return kept;
  }

  #end(kept: Kept, event: Event): void {
    this.#put(kept, event);
    kept.line = { ...kept.line, status: 'closed' };
  }

  #put({ line, records }: Kept, event: Event): void {
    records.push({ kind: 'event', event, contact: line.id });
  }

  #historyOf({ line, records }: Kept): ContactHistory {
    return {
      contact: line.id,
      opening: {} as ContactHistory['opening'],
      script: {} as ContactHistory['script'],
      workspace: this.#workspace,
      events: [],
      records: [...records],
    };
  }

  #tick(): number {
    this.#now += 1;
    return this.#now;
  }
}
