import { HOUR, MINUTE, SECOND } from '#runtime/index.ts';
import { call, clock, fromAgent, fromCustomer, NOW, request, task, view } from './views.ts';

/** One customer in two channels: a chat that went on by telephone. */
export const elevated = [
  task({
    contact: 'chat',
    channel: 'webchat',
    icon: 'chat',
    session: 's9',
    siblings: ['call'],
    customer: 'Ahmed Yılmaz',
    number: 'a*****@example.com',
    preview: 'Yes, please call me',
    lines: [
      fromCustomer(6, 'Yes, please call me'),
      fromAgent(5, { kind: 'text', text: 'I am calling you now.' }),
    ],
    composer: { max: 4_096, window: null, templates: [], picture: null, to: 'a*****@example.com' },
    replyDue: null,
  }),
  call({ session: 's9', siblings: ['chat'] }),
];

const late = task({
  contact: 'mail',
  channel: 'email',
  icon: 'email',
  customer: 'Marie-Claire Vandenbroucke-Desmet',
  number: 'm******@example.com',
  preview: 'Invoice 2026-1187 was charged twice',
  lines: [fromCustomer(310, 'Invoice 2026-1187 was charged twice')],
  sla: {
    firstResponse: clock({ breached: true, remaining: -3 * HOUR, due: NOW - 3 * HOUR }),
    solution: null,
  },
  replyDue: NOW - 10 * MINUTE,
});

const waits = task({
  contact: 'sms',
  channel: 'sms',
  icon: 'sms',
  customer: 'Luc Peeters',
  preview: 'Thank you, I will look for it',
  phase: 'on-hold',
  lines: [
    fromCustomer(30, 'Where is my order?'),
    fromAgent(28, { kind: 'text', text: 'It left yesterday.' }),
  ],
  replyDue: null,
});

export const many = [
  task({
    pops: [
      {
        id: 'p1',
        title: 'Customer in CRM',
        url: 'https://crm.example.com/customers/7542?tab=orders',
        destination: 'panel',
      },
    ],
    pages: [{ id: 'n1', title: 'Regular customer', text: 'Third repair this year.\nOffer the yearly plan.' }],
  }),
  task({
    contact: 'c2',
    customer: 'Jan Bos',
    preview: 'Ok!',
    lines: [fromCustomer(3, 'Hi'), fromAgent(2, { kind: 'text', text: 'Ok!' })],
    sla: null,
  }),
  waits,
  late,
  ...elevated,
];

/** So many requests, of which the first is a call. */
export const asked = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    request({
      contact: `r${index}`,
      customer: `Customer ${index + 1}`,
      since: NOW - (count - index) * 4 * SECOND,
      until: NOW + (30 - (count - index) * 3) * SECOND,
      ...(index === 0 ? { channel: 'voice', icon: 'voice' } : {}),
    }),
  );

export const busy = view({
  tasks: many,
  requests: [request({ contact: 'r1', customer: 'Fatima El Amrani', number: '********8810' })],
  plusOne: { asked: false, canAsk: true },
  load: { held: 5, capacity: 6 },
});

/** A conversation of each kind, and two of one session. */
export const everyChannel = [
  ...elevated,
  ...(['messaging', 'sms', 'email', 'task', 'recording'] as const).map((icon) =>
    task({ contact: icon, channel: icon, icon, session: icon }),
  ),
];
