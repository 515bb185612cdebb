import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { OutMessage } from '../model/message.ts';
import { Centre, pages, pops, says } from './testing/centre.ts';
import type { More } from './testing/workspace.ts';

const CARDS = ['4111111111111111', '5555 5555 5555 4444', '3782-822463-10005', '6011111111111117'];
const ACCOUNTS = ['NL91 ABNA 0417 1643 00', 'GB82WEST12345698765432', 'be68539007547034'];
const SECURITY = ['123-45-6789', '078 05 1120'];

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const payment = fc.constantFrom(...CARDS, ...ACCOUNTS, ...SECURITY);
const phone = fc.oneof(
  digits(8).map((rest) => `+316${rest}`),
  digits(8).map((rest) => `06${rest}`),
  digits(2).map((rest) => `+4479661975${rest}`),
  digits(2).map((rest) => `+33 6 12 34 56 ${rest}`),
);
const email = fc.stringMatching(/^[a-z][a-z0-9]{3,12}@[a-z]{3,9}\.(com|nl|example)$/);
const personal = fc.oneof(phone, email);

const prose = fc.constantFrom(
  'Hello',
  'My chain is off.',
  'Order ORD-17',
  'Bonjour,',
  '—',
  '(see)',
  'à bientôt',
);
const saying = (secret: fc.Arbitrary<string>) =>
  fc.tuple(prose, secret, prose).map(([before, secretly, after]) => ({
    secret: secretly,
    text: `${before} ${secretly} ${after}`,
  }));

/** What was said to whom over what: by a customer, the script, a channel and an agent. */
const conversation = (secret: fc.Arbitrary<string>) =>
  fc.record({
    point: fc.constantFrom('whatsapp', 'mail', 'chat', 'texts', 'calls', 'work'),
    from: fc.oneof(
      digits(8).map((rest) => `+316${rest}`),
      email,
    ),
    name: fc.oneof(fc.constantFrom('Sanne de Boer', ''), phone, email),
    first: saying(secret),
    reply: saying(secret),
    field: secret,
    subject: saying(secret),
  });
type Conversation = ReturnType<typeof conversation> extends fc.Arbitrary<infer Said> ? Said : never;

const FIELDS = { note: { name: 'Note', type: 'text' as const } };

/** All that any desk shows on the way; where pages are is left out: they have to be opened. */
function shown(masking: More['masking'], said: Conversation): string {
  const { point, from, name, first, reply, field, subject } = said;
  const steps = [
    says('We have {{ customer.address }} of {{ customer.name }}'),
    pops('https://crm.example/?of={{ customer.address }}', '{{ customer.name }} {{ customer.address }}'),
    pages('{{ customer.address }}', '{{ customer.name }}: {{ message.text }}'),
  ];
  const customers = {
    one: { name: 'One', addresses: { [CHANNELS[point]!]: from }, fields: { note: field } },
  };
  const centre = new Centre({ masking, customers, customerFields: FIELDS }, steps);
  let seen = '';
  const look = () => {
    for (const agent of ['ann', 'bo', 'cas'])
      seen += JSON.stringify(centre.desk(agent), (key, value: unknown) => (key === 'url' ? '' : value));
  };
  centre.writes(first.text, { address: from, name }, point);
  look();
  centre.accepts('ann').replies('ann', reply.text);
  const message: OutMessage = { kind: 'text', text: reply.text, subject: subject.text };
  centre.does('ann', { type: 'agent.replied', contact: 'c1', message });
  look();
  centre.does('ann', { type: 'contact.ended', contact: 'c1' });
  look();
  return seen;
}

const CHANNELS: Readonly<Record<string, string>> = {
  whatsapp: 'whatsapp',
  mail: 'email',
  chat: 'webchat',
  texts: 'sms',
  calls: 'voice',
  work: 'work-item',
};

describe('whatever is said, no desk shows', () => {
  test('payment data, where that is masked', () => {
    const property = fc.property(conversation(payment), (said) => {
      const seen = shown({ enabled: true, personal: false }, said);
      for (const secret of [said.first.secret, said.reply.secret, said.field])
        expect(seen).not.toContain(secret);
    });
    fc.assert(property, fuzz(25, 1));
  });

  test('personal data, where that is masked', () => {
    const property = fc.property(conversation(personal), (said) => {
      const seen = shown({ enabled: true, payment: false }, said);
      const { from, name, first, reply, field, subject } = said;
      const secrets = [from, from.replace('+', ''), first.secret, reply.secret, field, subject.secret];
      if (/\d|@/.test(name)) secrets.push(name);
      for (const secret of secrets) expect(seen).not.toContain(secret);
    });
    fc.assert(property, fuzz(25, 2));
  });
});

test('all of it is there where nothing is masked', () => {
  const property = fc.property(conversation(fc.oneof(payment, personal)), (said) => {
    const seen = shown({ enabled: false }, said);
    expect(seen).toContain(said.first.secret);
  });
  fc.assert(property, fuzz(10, 3));
});
