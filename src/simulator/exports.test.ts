import { describe, expect, test } from 'vitest';
import { channels } from '#runtime/channels/registry.ts';
import { maskedLine, maskerOf } from '#runtime/desk.ts';
import { type Effect, effectLine, type Input, inputLine } from '#runtime/index.ts';

const AT = Date.parse('2026-11-24T10:00:00Z');
const masker = maskerOf({ enabled: true, payment: true, personal: true });
const off = maskerOf({ enabled: false, payment: true, personal: true });

const POINT = { address: '+31201234567', account: '1080' };
const ADDRESSES: Readonly<Record<string, string>> = { email: 'melissa@gmail.com', webchat: 'visitor-1' };

/** What each channel would tell of a customer whose name is a number, and who writes another. */
const webhooks = [...channels.values()].map((channel): [string, Input, string] => {
  const address = channel.address(ADDRESSES[channel.channel] ?? '+31612345678');
  const body = channel.simulate({
    act: { kind: 'text', text: 'Mail jan@example.com or call +31687654321' },
    messageId: '<m1@mail.example>',
    at: AT,
    customer: { address, name: '31687654321' },
    pointOfContact: POINT,
  });
  return [channel.channel, { type: 'webhook', at: AT, channel: channel.channel, body }, address];
});

const masked = (input: Input) => maskedLine(masker, inputLine(input));
const effect = (one: Effect) =>
  maskedLine(masker, effectLine({ kind: 'effect', at: AT, contact: 'c1', effect: one }));

describe.each(webhooks)('a webhook of %s', (_, input, address) => {
  test('loses names and words that agents may not see', () => {
    for (const secret of ['jan@example.com', '31687654321']) expect(masked(input)).not.toContain(secret);
  });

  test('says who wrote, where and by which message', () => {
    for (const name of [address, '<m1@mail.example>']) expect(masked(input)).toContain(JSON.stringify(name));
    expect(Object.keys(JSON.parse(masked(input)))).toEqual(Object.keys(JSON.parse(inputLine(input))));
  });

  test('is the same bytes where nothing is masked, or there is nothing to mask', () => {
    expect(maskedLine(off, inputLine(input))).toBe(inputLine(input));
    const plain = inputLine(input).replaceAll('31687654321', 'Jan').replaceAll('jan@example.com', 'Jan');
    expect(maskedLine(masker, plain)).toBe(plain);
  });
});

test('what another system gives a contact is masked, whatever it is called by', () => {
  const variables = { address: 'jan@example.com', phone: '31687654321', order: 'A-17' };
  const customer = { address: '31612345678', name: 'jan@example.com' };
  const started = masked({
    type: 'contact.started',
    at: AT,
    pointOfContact: 'whatsapp',
    customer,
    variables,
  });
  expect(JSON.parse(started)).toMatchObject({
    customer: { address: '31612345678', name: 'j**@example.com' },
    variables: { address: 'j**@example.com', phone: '*******4321', order: 'A-17' },
  });
  const body = { to: 'jan@example.com' };
  const answered = masked({
    type: 'http.responded',
    at: AT,
    contact: 'c1',
    request: 'c1/2',
    status: 200,
    body,
  });
  expect(JSON.parse(answered)).toMatchObject({ request: 'c1/2', body: { to: 'j**@example.com' } });
});

test('an effect says whom it is to and which page to open, in masked words', () => {
  const address = { channel: 'sms', pointOfContact: 'texts', to: '+31612345678' };
  const message = { kind: 'text', text: 'We call +31612345678' } as const;
  expect(JSON.parse(effect({ id: 'c1/1', type: 'message.send', ...address, message }))).toMatchObject({
    to: '+31612345678',
    message: { text: 'We call ********5678' },
  });
  const url = 'https://crm.example/?mail=jan@example.com';
  const pop = {
    id: 'c1/2',
    type: 'agent.popurl',
    url,
    title: 'jan@example.com',
    destination: 'tab',
  } as const;
  expect(JSON.parse(effect(pop))).toMatchObject({ url, title: 'j**@example.com' });
});

test('what agents write and note is masked, and whom they go on with is not', () => {
  const at = { at: AT, agent: 'ann', contact: 'c1' };
  const message = { kind: 'text', text: 'To jan@example.com' } as const;
  const to = 'melissa@gmail.com';
  const elevated = masked({ ...at, type: 'contact.elevated', channel: 'email', to, skill: 'mail', message });
  expect(JSON.parse(elevated)).toMatchObject({ to, message: { text: 'To j**@example.com' } });
  const notes = 'Paid with 4111111111111111';
  expect(masked({ ...at, type: 'wrap-up.finished', notes })).toContain('Paid with ************1111');
});
