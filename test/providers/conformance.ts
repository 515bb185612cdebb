import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector, WebhookRequest } from '#runtime/hosts/connectors/connector.ts';
import type { Outgoing, Sent } from '#runtime/hosts/contract/outgoing.ts';
import type { EffectOf } from '#runtime/model/effect.ts';
import type { OutMessage } from '#runtime/model/message.ts';
import type { OpenTools } from './recording.ts';

/** A connector with its provider, both open. */
export interface Rig {
  connector: Connector;
  /** The same, whose provider is not there; absent: it has none. */
  astray?: Connector;
  tools: OpenTools;
  /** Texts that must never be told anyone. */
  secrets: readonly string[];
  /** How many messages the provider has taken. */
  taken(): number;
  /** Has the provider do such a thing next. */
  cases: Partial<Record<Case, () => void>>;
  webhook?: Webhook;
  close(): Promise<void>;
}

/** What may become of a message, by what the provider does. */
const COMES_TO = {
  'its own error': 'refused',
  'too many': 'later',
  'unavailable for now': 'later',
  'an answer of something in between': 'unknown',
  'no answer': 'unknown',
  'a line that breaks after the message was taken': 'unknown',
  'a line that breaks before the message': 'later',
} as const satisfies Record<string, Sent['is']>;
export type Case = keyof typeof COMES_TO;

/** A webhook, as its provider would ask for it. */
export interface Webhook {
  /** Signed, with one message of a customer in it, and with what became of one of ours. */
  message(): WebhookRequest;
  report(): WebhookRequest;
  /** The same request, changed so that it must not be let in, by what was changed. */
  bad: Readonly<Record<string, (request: WebhookRequest) => WebhookRequest>>;
  /** Signed, but no body of the provider's. */
  garbage(): WebhookRequest;
}

export interface Conformant {
  channel: string;
  to: string;
  pointOfContact: string;
  account: string;
  messages: Readonly<Record<string, OutMessage>>;
  /** How its provider can fail; none: there is no provider. */
  fails: readonly Case[];
  /** Whether events come in by a webhook. */
  webhook: boolean;
  open(): Promise<Rig>;
}

/** What every connector must do, whoever its provider is. */
export function describeConnector(conformant: Conformant): void {
  describe(`the connector of ${conformant.channel}`, () => {
    let rig: Rig;
    let count = 0;
    beforeAll(async () => {
      rig = await conformant.open();
    });
    afterAll(() => rig.close());

    const outgoing = (message: OutMessage): Outgoing => {
      count += 1;
      return outgoingOf(conformant, `c${count}/1`, message);
    };
    const [any] = Object.values(conformant.messages);
    if (!any) throw new Error('there must be a message to send');

    it.each(Object.entries(conformant.messages))(
      'sends %s as its provider takes it, once',
      async (_kind, message) => {
        const before = rig.taken();
        expect(await rig.connector.send(outgoing(message))).toEqual({
          is: 'sent',
          message: expect.any(String),
        });
        expect(rig.taken()).toBe(before + 1);
      },
    );

    it('refuses what is no message', async () => {
      const effect: EffectOf<'http.request'> = {
        ...{ id: 'c9/1', type: 'http.request', method: 'GET', url: 'https://x.example' },
        ...{ headers: {}, timeout: 1_000, attempts: 1 },
      };
      expect(await rig.connector.send({ ...outgoing(any), effect })).toMatchObject({ is: 'refused' });
    });

    it.each(conformant.fails.map((name) => [name, COMES_TO[name]] as const))(
      'after %s a message is %s',
      async (name, is) => {
        const before = rig.taken();
        arrange(rig, name);
        const sent = await rig.connector.send(outgoing(any));
        expect(sent.is).toBe(is);
        if (sent.is === 'later') expect(sent.after).toBeGreaterThan(0);
        if (sent.is === 'refused') expect(sent.code).toBeGreaterThan(0);
        if (is !== 'unknown') expect(rig.taken()).toBe(before);
      },
    );

    if (conformant.fails.length > 0)
      describeProvider(
        () => rig,
        () => outgoing(any),
      );
    if (conformant.webhook) describeWebhook(() => rig);

    it('tells no secret, nor what a customer wrote', () => {
      for (const secret of rig.secrets) expect(rig.tools.logged()).not.toContain(secret);
    });
  });
}

function arrange({ cases }: Rig, name: Case): void {
  const wish = cases[name];
  if (!wish) throw new Error(`the provider cannot do ${name}`);
  wish();
}

function describeProvider(rig: () => Rig, outgoing: () => Outgoing): void {
  it('goes on after a failure', async () => {
    const { connector, taken } = rig();
    const [one, before] = [outgoing(), taken()];
    arrange(rig(), 'too many');
    expect(await connector.send(one)).toMatchObject({ is: 'later' });
    expect(await connector.send({ ...one, attempt: 2 })).toMatchObject({ is: 'sent' });
    expect(taken()).toBe(before + 1);
  });

  it('keeps a message while the provider is not there, and asks less often', async () => {
    const { astray } = rig();
    const one = outgoing();
    const first = await astray?.send(one);
    const second = await astray?.send({ ...one, attempt: 2 });
    expect(first).toMatchObject({ is: 'later', after: 1_000, why: 'connector.unreachable' });
    expect(second).toMatchObject({ is: 'later', after: 2_000 });
  });
}

function describeWebhook(rig: () => Rig): void {
  const receive = (request: WebhookRequest) => {
    const received = rig().connector.receive?.(request);
    if (!received) throw new Error('there is no webhook');
    return received;
  };

  const webhookOf = () => {
    const { webhook } = rig();
    if (!webhook) throw new Error('there is no webhook');
    return webhook;
  };

  it('lets in what is signed, and nothing else', () => {
    const webhook = webhookOf();
    const received = receive(webhook.message());
    expect(received.status).toBe(200);
    expect(received.events).toHaveLength(1);
    for (const [what, spoil] of Object.entries(webhook.bad)) {
      const { status, events } = receive(spoil(webhook.message()));
      expect([what, events]).toEqual([what, []]);
      expect([401, 403], what).toContain(status);
    }
  });

  it('answers 400 to what is signed and no body', () => {
    expect(receive(webhookOf().garbage())).toMatchObject({ status: 400, events: [] });
  });

  it('calls the same thing the same when it is told twice', () => {
    const webhook = webhookOf();
    for (const ask of [webhook.message, webhook.report])
      expect(receive(ask()).events).toEqual(receive(ask()).events);
    expect(receive(webhook.report()).events).toMatchObject([
      { id: expect.any(String), event: { type: 'delivery.reported' } },
    ]);
  });
}

const outgoingOf = (
  { channel, pointOfContact, to, account }: Conformant,
  key: string,
  message: OutMessage,
): Outgoing => ({
  key,
  contact: key.split('/')[0] ?? key,
  effect: { id: key, type: 'message.send', channel, pointOfContact, to, message },
  account,
  answered: null,
  attempt: 1,
});
