import {
  type DeskView,
  HOUR,
  type LineView,
  MINUTE,
  type OutMessage,
  type RequestView,
  SECOND,
  type SlaClockView,
  type TaskView,
} from '#runtime/index.ts';

/** Tuesday morning, by the desk's own clock. */
export const NOW = Date.parse('2026-11-24T10:15:00Z');

const shop = { name: 'De Rode Fiets', address: '+31 20 555 01 00' };
const repairs = { id: 'repairs', name: 'Repairs' };

const sanne = {
  contact: 'c1',
  channel: 'whatsapp',
  icon: 'messaging',
  customer: 'Sanne de Vries',
  number: '*********7542',
  source: shop,
  skill: repairs,
  preview: 'Is my bicycle ready? My card is **** **** **** 1111',
} as const;

/** Something to accept; by itself one of a queue, on the way for twelve of thirty seconds. */
export const request = (parts: Partial<RequestView> = {}): RequestView => ({
  ...sanne,
  kind: 'queue',
  from: null,
  since: NOW - 12 * SECOND,
  until: NOW + 18 * SECOND,
  ...parts,
});

/** Something said so many minutes ago. */
const said = (minutes: number, parts: Omit<LineView, 'at' | 'key'>): LineView => ({
  key: `${minutes}`,
  at: NOW - minutes * MINUTE,
  ...parts,
});

export const fromCustomer = (minutes: number, text: string): LineView =>
  said(minutes, {
    from: 'customer',
    who: 'Sanne de Vries',
    initials: 'SV',
    message: { id: `m${minutes}`, kind: 'text', text },
    status: null,
  });

export const fromAgent = (
  minutes: number,
  message: OutMessage,
  status: LineView['status'] = 'read',
): LineView => said(minutes, { from: 'agent', who: 'Noor Jansen', initials: 'NJ', message, status });

export const fromScript = (minutes: number, message: OutMessage): LineView =>
  said(minutes, { from: 'script', who: '', initials: '', message, status: 'delivered' });

const text = (words: string): OutMessage => ({ kind: 'text', text: words });

/** What was said until now: yesterday's greeting, the script, and a customer who waits. */
const LINES: readonly LineView[] = [
  fromCustomer(20 * 60, 'Hello, are you open tomorrow?'),
  fromScript(20 * 60 - 1, {
    kind: 'buttons',
    text: 'Hello Sanne! What is it about?',
    buttons: [
      { id: 'repair', title: 'A repair' },
      { id: 'order', title: 'An order' },
    ],
  }),
  fromCustomer(14, 'A repair'),
  fromAgent(12, text('Good morning Sanne, this is Noor. Which bicycle is it?')),
  {
    ...fromCustomer(9, ''),
    message: {
      id: 'photo',
      kind: 'image',
      text: 'This one, the red one with the basket',
      media: { id: 'photo', mimeType: 'image/jpeg', filename: 'bicycle.jpg' },
    },
  },
  fromCustomer(4, 'Is my bicycle ready? My card is **** **** **** 1111'),
];

export const clock = (parts: Partial<SlaClockView> = {}): SlaClockView => ({
  target: HOUR,
  due: NOW + 20 * MINUTE,
  remaining: 20 * MINUTE,
  met: false,
  breached: false,
  ...parts,
});

export const TEMPLATES: NonNullable<TaskView['composer']>['templates'] = [
  {
    id: 'ready',
    name: 'bicycle_ready',
    language: 'en',
    header: 'Your bicycle is ready',
    body: 'Dear {{1}}, your {{2}} is ready. You can pick it up until six.',
    footer: 'De Rode Fiets',
    parameters: ['1', '2'],
  },
  {
    id: 'closed',
    name: 'closed_today',
    language: 'en',
    header: '',
    body: 'We are closed today. We will write to you tomorrow morning.',
    footer: '',
    parameters: [],
  },
];

const COMPOSER: NonNullable<TaskView['composer']> = {
  max: 4_096,
  window: { open: true, until: NOW + 23 * HOUR },
  templates: TEMPLATES,
  picture: { captionMax: 1_024 },
  to: '*********7542',
};

/** A conversation; by itself one over WhatsApp, whose customer waits for an answer. */
export const task = (parts: Partial<TaskView> = {}): TaskView => ({
  ...sanne,
  session: 's1',
  siblings: [],
  master: 'c1',
  phase: 'active',
  role: 'owner',
  since: NOW - 14 * MINUTE,
  conference: null,
  transfer: null,
  lines: LINES,
  composer: COMPOSER,
  halted: null,
  pops: [],
  pages: [],
  replyDue: NOW + MINUTE,
  customerDue: null,
  sla: {
    firstResponse: clock({ met: true, due: null, remaining: 48 * MINUTE }),
    solution: clock({ target: 16 * HOUR, remaining: 3 * HOUR + 5 * MINUTE }),
  },
  status: 'open',
  disposition: { required: false, choices: [], chosen: null, notes: '' },
  wrapUp: null,
  elevations: [],
  may: { transfer: true, close: true, start: true },
  variables: [
    { name: 'contact.id', value: 'c1' },
    { name: 'contact.origin', value: '*********7542' },
    { name: 'contact.pointOfContact', value: 'De Rode Fiets' },
    { name: 'Membership', value: 'gold' },
  ],
  ...parts,
});

/** A call: nothing to write. */
export const call = (parts: Partial<TaskView> = {}): TaskView =>
  task({
    contact: 'call',
    channel: 'voice',
    icon: 'voice',
    session: 's2',
    customer: 'Ahmed Yılmaz',
    number: '********3456',
    preview: '',
    since: NOW - 3 * MINUTE - 12 * SECOND,
    lines: [],
    composer: null,
    replyDue: null,
    sla: null,
    ...parts,
  });

/** A desk; by itself an available agent's without anything on it. */
export const view = (parts: Partial<DeskView> = {}): DeskView => ({
  now: NOW,
  agent: { id: 'noor', name: 'Noor Jansen', state: 'available', since: NOW - 42 * MINUTE },
  requests: [],
  tasks: [],
  load: { held: parts.tasks?.length ?? 0, capacity: Math.max(4, parts.tasks?.length ?? 0) },
  plusOne: null,
  history: [],
  targets: {
    skills: [
      { id: 'repairs', name: 'Repairs', waiting: 2, available: 1 },
      { id: 'billing', name: 'Billing', waiting: 0, available: 0 },
    ],
    agents: [{ id: 'luc', name: 'Luc Peeters', state: 'available', load: { held: 1, capacity: 4 } }],
  },
  ...parts,
});
