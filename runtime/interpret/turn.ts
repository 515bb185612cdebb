import { adapt } from '../define/adapt.ts';
import { fits } from '../define/fits.ts';
import { fail, type Outcome, type Turn } from '../define/step.ts';
import type { Capabilities } from '../model/channel.ts';
import { type Contact, note, type QueuePlace, recordOf } from '../model/contact.ts';
import type { Effect } from '../model/effect.ts';
import type { Event } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { OutMessage } from '../model/message.ts';
import type { QueueRule } from '../model/queue-rule.ts';
import type { Alternative, Reason, TraceSink } from '../model/trace.ts';
import { seedOf, thrown } from './chance.ts';
import type { LinkedStep } from './program.ts';

/** The turn a step sees, with what the interpreter keeps beside it. */
export class ScriptTurn implements Turn {
  readonly effects: Effect[] = [];
  readonly contact: Contact;
  readonly event: Event;
  readonly now: Instant;
  readonly channel: Capabilities;
  readonly why: Turn['why'];
  /** True once the script's own failure handler runs: a failure in there goes to the default skill. */
  handlesFailure = false;
  /** The step whose turn it is. */
  step: string | null = null;
  readonly #sink: TraceSink | undefined;
  #reason: Reason | undefined;
  #alternatives: Alternative[] | undefined;

  constructor(contact: Contact, event: Event, channel: Capabilities, sink: TraceSink | undefined) {
    this.contact = contact;
    this.event = event;
    this.now = event.at;
    this.channel = channel;
    this.#sink = sink;
    this.why = sink && ((reason, alternatives) => this.#keepReason(reason, alternatives));
  }

  nextId(): string {
    return `${this.contact.id}/${++this.contact.effects}`;
  }

  emit(effect: Effect): void {
    this.effects.push(effect);
  }

  /** `agent`: who wrote it, when it is not the script's. */
  send(message: OutMessage, agent?: string): Outcome | undefined {
    if (
      message.kind !== 'template' &&
      this.channel.window !== undefined &&
      this.now > this.contact.windowUntil
    )
      return fail('channel.window-closed');
    const { message: carried, afterwards, adaptations } = adapt(message, this.channel);
    const unfit = fits(carried, this.channel) ?? (afterwards && fits(afterwards, this.channel));
    if (unfit) return fail(unfit.code, unfit.params);
    for (const { code, params } of adaptations) this.trace(code, params);
    this.#emitMessage(carried, agent);
    if (afterwards) this.#emitMessage(afterwards, agent);
    return undefined;
  }

  #emitMessage(message: OutMessage, agent: string | undefined): void {
    const { channel, pointOfContact, customer } = this.contact;
    this.effects.push({
      id: this.nextId(),
      type: 'message.send',
      channel,
      pointOfContact,
      to: customer.address,
      message,
      ...(agent === undefined ? {} : { agent }),
    });
  }

  queue(rule: QueueRule): void {
    this.effects.push({ id: this.nextId(), type: 'contact.queue', ...rule });
    this.contact.skill = rule.skill;
    this.contact.queue = placeOf(rule, this.step);
    if (this.contact.status === 'open') this.contact.status = 'queued';
  }

  chance(): number {
    const { state, value } = thrown(recordOf(this.contact).chance ?? seedOf(this.contact.id));
    note(this.contact, { chance: state });
    return value;
  }

  /** Writes the trace entry of a step that answered, with the reason it gave and the ports not taken. */
  traceStep(step: LinkedStep, port: string | undefined, otherwise: Reason): void {
    if (!this.#sink) return;
    const not = step.ports.filter((name) => name !== port).map((name): Alternative => ({ name }));
    this.#sink({
      at: this.now,
      contact: this.contact.id,
      step: step.id,
      nodeType: step.type,
      ...(port === undefined ? {} : { port }),
      reason: this.#reason ?? otherwise,
      alternatives: this.#alternatives ?? (port === undefined ? [] : not),
    });
    this.#reason = undefined;
    this.#alternatives = undefined;
  }

  /** Writes a decision of the interpreter's own. */
  trace(code: string, params: Reason['params'] = {}): void {
    this.#sink?.({ at: this.now, contact: this.contact.id, reason: { code, params } });
  }

  #keepReason(reason: Reason, alternatives: Alternative[] | undefined): void {
    this.#reason = reason;
    this.#alternatives = alternatives;
  }
}

/** What is kept of a rule: field by field, which costs a fraction of leaving one out. */
export function placeOf(rule: QueueRule, by: string | null): QueuePlace {
  const { priority, acceleration, maxPriority, proficiency, agent, attributes } = rule;
  const place: QueuePlace = { priority, acceleration, by };
  if (maxPriority !== undefined) place.maxPriority = maxPriority;
  if (proficiency !== undefined) place.proficiency = proficiency;
  if (agent !== undefined) place.agent = agent;
  if (attributes !== undefined) place.attributes = attributes;
  return place;
}
