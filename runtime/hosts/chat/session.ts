import type { ChannelRegistry } from '../../define/channel.ts';
import type { Happened, Host, Receipt } from '../contract/host.ts';
import type { Attendance, Peer } from './attendance.ts';
import type { Clock } from './clock.ts';
import { GREETING_MS, IDLE_MS } from './limits.ts';
import { CLOSE, type FromVisitor, fromVisitor, type Hello, type Leave, type Say } from './protocol.ts';
import type { Rates } from './rates.ts';
import { unseenBy } from './reading.ts';
import { messageIdOf, type Visitor, visitorOf } from './visitor.ts';
import { sayChat } from './words.ts';

/** What a session needs of the room around it. */
export interface Reception {
  host: Pick<Host, 'deliver' | 'workspace' | 'conversation' | 'contacts' | 'history'>;
  channels: ChannelRegistry;
  attendance: Attendance;
  rates: Rates;
  clock: Clock;
  /** Whether the caller's page may speak for the point of contact. */
  mayEmbed(pointOfContact: string, caller: Caller): boolean;
  failed(thrown: unknown): void;
}

/** Where a socket comes from. */
export interface Caller {
  /** Of the network. */
  address: string;
  /** Of the page, as its browser says. */
  origin: string | undefined;
  /** What this host is called by whoever asks. */
  host: string;
}

/** One socket, from its greeting to its end. */
export class Session {
  readonly #reception: Reception;
  readonly #peer: Peer;
  readonly #caller: Caller;
  #visitor: Visitor | undefined;
  #language: Hello['language'] = 'en';
  #exit: (() => void) | undefined;
  #callOff: () => void;
  #stage: 'strange' | 'greeted' | 'over' = 'strange';

  constructor(reception: Reception, peer: Peer, caller: Caller) {
    this.#reception = reception;
    this.#peer = peer;
    this.#caller = caller;
    this.#callOff = reception.clock.after(GREETING_MS, () => this.#close(CLOSE.idle));
  }

  /** One frame. */
  hear(text: string): void {
    if (this.#stage === 'over') return;
    const frame = read(text);
    if (!frame || (frame.type === 'hello') !== (this.#stage === 'strange'))
      return this.#close(CLOSE.notUnderstood);
    if (frame.type === 'hello') this.#greet(frame);
    else this.#answer(frame);
  }

  /** The socket is closed. */
  over(): void {
    this.#stage = 'over';
    this.#callOff();
    this.#exit?.();
  }

  #close(code: number): void {
    this.over();
    this.#peer.close(code);
  }

  #greet({ pointOfContact, language, resume, seen }: Hello): void {
    const { attendance, host, rates, clock, mayEmbed } = this.#reception;
    if (!rates.mayGreet(this.#caller.address, clock.now())) return this.#close(CLOSE.tooMany);
    if (!this.#isServed(pointOfContact) || !mayEmbed(pointOfContact, this.#caller))
      return this.#close(CLOSE.notAllowed);
    const visitor = visitorOf(pointOfContact, resume);
    this.#visitor = visitor;
    this.#stage = 'greeted';
    this.#language = language;
    this.#awake();
    this.#exit = attendance.enter({
      visitor,
      peer: this.#peer,
      seen,
      unseen: (from) => unseenBy(host, visitor, from),
      failed: (thrown) => this.#fail(thrown),
    });
    if (!this.#exit) this.#close(CLOSE.tooMany);
  }

  /** Only of channels whose pages are the host's own: nobody writes as a customer of another. */
  #isServed(pointOfContact: string): boolean {
    const { pointsOfContact } = this.#reception.host.workspace();
    const point = Object.hasOwn(pointsOfContact, pointOfContact)
      ? pointsOfContact[pointOfContact]
      : undefined;
    return point !== undefined && this.#reception.channels.get(point.channel)?.ownPage === true;
  }

  #answer(frame: Exclude<FromVisitor, Hello>): void {
    this.#awake();
    if (frame.type === 'ping') return this.#peer.tell({ type: 'pong' });
    this.#take(frame).catch((thrown) => this.#fail(thrown));
  }

  async #take(frame: Say | Leave): Promise<void> {
    const visitor = this.#visitor;
    if (!visitor) return;
    const { rates, clock, attendance } = this.#reception;
    if (!rates.maySay(visitor, this.#caller.address, clock.now()))
      return this.#peer.tell({
        type: 'refused',
        id: frame.id,
        sentence: sayChat('chat.too-fast', this.#language),
      });
    const receipt = await this.#deliver(this.#happenedBy(frame, visitor));
    if (receipt.is === 'refused')
      return this.#peer.tell({
        type: 'refused',
        id: frame.id,
        sentence: sayChat('chat.not-kept', this.#language),
      });
    this.#peer.tell({ type: 'kept', id: frame.id });
    attendance.wake(visitor.pointOfContact, visitor.address);
  }

  async #deliver(happened: Happened): Promise<Pick<Receipt, 'is'>> {
    try {
      return await this.#reception.host.deliver(happened);
    } catch (thrown) {
      this.#reception.failed(thrown);
      return { is: 'refused' };
    }
  }

  #happenedBy(frame: Say | Leave, visitor: Visitor): Happened {
    const { pointOfContact, address } = visitor;
    const base = { at: this.#reception.clock.now(), pointOfContact, customer: { address } };
    if (frame.type === 'leave')
      return { event: { ...base, type: 'customer.left' }, id: messageIdOf(visitor, frame.id) };
    const { choice, replyTo, text = choice?.title ?? '' } = frame;
    const message = {
      id: messageIdOf(visitor, frame.id),
      text,
      ...(choice ? { kind: 'choice' as const, choice: choice.id } : { kind: 'text' as const }),
      ...(replyTo === undefined ? {} : { replyTo }),
    };
    return { event: { ...base, type: 'message.received', message, language: this.#language } };
  }

  #awake(): void {
    this.#callOff();
    this.#callOff = this.#reception.clock.after(IDLE_MS, () => this.#close(CLOSE.idle));
  }

  #fail(thrown: unknown): void {
    this.#reception.failed(thrown);
    this.#close(CLOSE.failed);
  }
}

function read(text: string): FromVisitor | undefined {
  try {
    return fromVisitor.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
