import { describe, expect, test } from 'vitest';
import { Centre, type Customer, pages, pops, says } from './testing/centre.ts';
import { MASKED, type More, POINTS } from './testing/workspace.ts';

const NUMBER = '+31612345678';
const HIDDEN = '********5678';
const nameless = { address: NUMBER };

const masked = (more: More = {}, steps: ConstructorParameters<typeof Centre>[1] = []) =>
  new Centre({ ...MASKED, ...more }, steps);
const talking = (text: string, who: Customer = nameless, point = 'texts') =>
  masked().writes(text, who, point).accepts('ann');

describe('the task pane', () => {
  test('title: the contact’s origin', () => {
    expect(talking('Hi').task('ann')).toMatchObject({ customer: HIDDEN, number: HIDDEN });
    expect(talking('Hi', { address: 'melissa@gmail.com' }, 'mail').task('ann')).toMatchObject({
      customer: 'm******@gmail.com',
      number: 'm******@gmail.com',
    });
  });

  const previews: [what: string, text: string, preview: string][] = [
    ['a number', 'Call + 1 (123) 456 7890', 'Call **********7890'],
    ['an e-mail address', 'I am melissa@gmail.com', 'I am m******@gmail.com'],
    ['a credit card', 'card 4111111111111111', 'card ************1111'],
    ['a social security number', 'it is 123-45-6789', 'it is ***-**-6789'],
    ['one that the next line says is one', '123456789\nis my SSN', '***-**-6789'],
    ['an international bank account', 'NL91 ABNA 0417 1643 00', '**** **** **** **43 00'],
  ];

  test.each(previews)('message preview: %s', (_, text, preview) => {
    expect(talking(text).task('ann').preview).toBe(preview);
  });
});

describe('notifications', () => {
  test('on the desktop, method and preview: who it is, and what they say', () => {
    const { icon, customer, preview } = masked().writes(`I am ${NUMBER}`, nameless, 'texts').request('ann');
    expect([icon, customer, preview]).toEqual(['sms', HIDDEN, `I am ${HIDDEN}`]);
  });

  test('pop-over: the customer’s number and the business number', () => {
    const texts = { ...POINTS.texts, name: 'SMS +31 20 123 4501' };
    const centre = masked({ pointsOfContact: { ...POINTS, texts } }).writes('Hi', nameless, 'texts');
    expect(centre.request('ann')).toMatchObject({
      number: HIDDEN,
      source: { name: 'SMS ********4501', address: '********4501' },
    });
  });
});

test('the title of the interaction pane: the contact’s origin', () => {
  // As WhatsApp writes it, without a +.
  expect(talking('Hi', { address: NUMBER, name: 'Sanne' }, 'whatsapp').task('ann')).toMatchObject({
    customer: 'Sanne',
    number: '*******5678',
  });
});

describe('the digital media pane', () => {
  test('the signature of customers’ messages', () => {
    expect(talking('Hi').task('ann').lines).toMatchObject([{ who: HIDDEN, initials: '' }]);
  });

  test('what is said, by whomever', () => {
    const steps = [says('We call {{ customer.address }}')];
    const centre = masked({}, steps).writes('melissa@gmail.com', nameless, 'whatsapp').accepts('ann');
    centre.replies('ann', `${NUMBER}, is it?`);
    const texts = centre.task('ann').lines.map(({ message }) => 'text' in message && message.text);
    expect(texts).toEqual(['m******@gmail.com', 'We call *******5678', `${HIDDEN}, is it?`]);
  });

  test('what comes with a message, but not where its file is', () => {
    const centre = masked();
    const media = { id: `https://files.example/${NUMBER}`, mimeType: 'image/png', filename: `${NUMBER}.png` };
    centre.happens({
      type: 'message.received',
      at: centre.now,
      pointOfContact: 'whatsapp',
      customer: nameless,
      message: { id: 'w1', kind: 'image', text: '', media, extra: { phones: [{ wa_id: '31612345679' }] } },
    });
    expect(centre.accepts('ann').task('ann').lines[0]!.message).toMatchObject({
      media: { ...media, filename: `${HIDDEN}.png` },
      extra: { phones: [{ wa_id: '*******5679' }] },
    });
  });

  test('what a template is filled with', () => {
    const centre = talking('Hi', nameless, 'whatsapp');
    const parameters = ['31612345678', '4111111111111111'];
    const header = { kind: 'media', media: 'image', url: 'https://files.example/31612345678' } as const;
    const shows = { footer: 'Of 31612345678', buttons: [] };
    const filled = {
      kind: 'template',
      name: 'ready',
      language: 'nl',
      header,
      parameters,
      buttons: [],
    } as const;
    const message = { ...filled, parameters, buttons: [], text: 'To 31612345678', shows };
    centre.does('ann', { type: 'agent.replied', contact: 'c1', message });
    expect(centre.task('ann').lines.at(-1)!.message).toMatchObject({
      header,
      parameters: ['*******5678', '************1111'],
      text: 'To *******5678',
      shows: { footer: 'Of *******5678' },
    });
  });

  test('the placeholder of the composer: the number', () => {
    expect(talking('Hi').task('ann').composer).toMatchObject({ to: HIDDEN });
  });
});

test('the agent’s interaction history, the tile of a task: the contact’s origin', () => {
  const centre = talking('Hi').does('ann', { type: 'contact.ended', contact: 'c1' });
  expect(centre.desk('ann').history).toMatchObject([{ customer: HIDDEN, number: HIDDEN }]);
});

test('the system’s own variables: the contact’s origin', () => {
  const point = { ...POINTS.mail, name: 'help@shop.example' };
  const centre = masked({ pointsOfContact: { ...POINTS, mail: point } });
  const { variables } = centre
    .writes('Hi', { address: 'melissa@gmail.com' }, 'mail')
    .accepts('ann')
    .task('ann');
  expect(variables).toContainEqual({ name: 'contact.origin', value: 'm******@gmail.com' });
  expect(variables).toContainEqual({ name: 'contact.pointOfContact', value: 'h***@shop.example' });
});

test('what is known of the customer', () => {
  const customerFields = { phone: { name: 'Telephone', type: 'text' as const } };
  const fields = { phone: '31687654321' };
  const customers = { sanne: { name: 'Sanne', addresses: { sms: NUMBER }, fields } };
  const centre = masked({ customerFields, customers }).writes('Hi', nameless, 'texts').accepts('ann');
  expect(centre.task('ann').variables).toContainEqual({ name: 'Telephone', value: '*******4321' });
});

test('titles of pages and what agents are told, but not where the pages are', () => {
  const url = 'https://crm.example/?phone={{ customer.address }}';
  const steps = [
    pops(url, 'Of {{ customer.address }}'),
    pages('{{ customer.address }}', 'Call {{ customer.address }}'),
  ];
  const task = masked({}, steps).writes('Hi', nameless, 'whatsapp').accepts('ann').task('ann');
  expect(task.pops).toMatchObject([
    { title: 'Of *******5678', url: 'https://crm.example/?phone=31612345678' },
  ]);
  expect(task.pages).toMatchObject([{ title: '*******5678', text: 'Call *******5678' }]);
});

describe('a customer whose name is', () => {
  test.each([
    ['a mobile number', NUMBER, HIDDEN],
    ['one without a +', '31612345678', '*******5678'],
    ['one in groups', '31 6 12345678', '*******5678'],
    ['an e-mail address', 'melissa@gmail.com', 'm******@gmail.com'],
  ])('%s is masked, wherever the name stands', (_, name, hidden) => {
    const steps = [says('Dear {{ customer.name }}'), pops('https://crm.example', 'Of {{ customer.name }}')];
    const centre = masked({}, steps).writes('Hi', { address: '+31687654321', name }, 'whatsapp');
    expect(centre.request('ann')).toMatchObject({ customer: hidden, preview: `Dear ${hidden}` });
    const { customer, lines, pops: shown } = centre.accepts('ann').task('ann');
    expect([customer, lines[0]!.who, shown[0]!.title]).toEqual([hidden, hidden, `Of ${hidden}`]);
    centre.does('ann', { type: 'contact.ended', contact: 'c1' });
    expect(centre.desk('ann').history[0]!.customer).toBe(hidden);
  });
});

describe('the setting of the workspace', () => {
  const said = `melissa@gmail.com ${NUMBER} 4111111111111111 NL91 ABNA 0417 1643 00 123-45-6789`;
  const seen = (masking: More['masking']) => {
    const { number, preview } = new Centre({ masking }).writes(said, nameless, 'texts').request('ann');
    return [number, preview];
  };
  const payment = '************1111 **** **** **** **43 00 ***-**-6789';

  test('off: everything is as it is', () => {
    for (const masking of [{ enabled: false }, { enabled: true, payment: false, personal: false }])
      expect(seen(masking)).toEqual([NUMBER, said]);
  });

  test('payment data alone', () => {
    const masking = { enabled: true, personal: false };
    expect(seen(masking)).toEqual([NUMBER, `melissa@gmail.com ${NUMBER} ${payment}`]);
  });

  test('personal data alone', () => {
    const left = said.slice(said.indexOf('4111'));
    expect(seen({ enabled: true, payment: false })).toEqual([HIDDEN, `m******@gmail.com ${HIDDEN} ${left}`]);
  });

  test('both', () => {
    expect(seen({ enabled: true })).toEqual([HIDDEN, `m******@gmail.com ${HIDDEN} ${payment}`]);
  });
});

test('nothing else than words is touched: numbers of orders, names, times', () => {
  const text = 'Order 31612345679 of 24-11-2026, ORD-0612345678';
  const task = talking(text, { address: NUMBER, name: 'Sanne de Boer' }, 'whatsapp').task('ann');
  expect(task).toMatchObject({ customer: 'Sanne de Boer', preview: text, lines: [{ message: { text } }] });
});
