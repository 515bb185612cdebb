import type { DeskView, ElevationView, TaskView } from '#runtime/index.ts';

export const NOW = Date.parse('2026-11-24T09:00:00Z');

const PHONE_SKILLS = [
  { id: 'phone_nl', name: 'phone_nl' },
  { id: 'phone_fr', name: 'phone_fr' },
];

export const byEmail: ElevationView = {
  channel: 'mail',
  icon: 'email',
  address: 'sanne@example.com',
  skills: [{ id: 'mail_nl', name: 'mail_nl' }],
};
export const byPhone: ElevationView = {
  channel: 'telephone',
  icon: 'voice',
  address: '+31612345678',
  skills: PHONE_SKILLS,
};
export const bySms: ElevationView = {
  channel: 'texts',
  icon: 'sms',
  address: '',
  skills: [{ id: 'sms_nl', name: 'sms_nl' }],
};

const REASONS = [
  'Question answered',
  'Repair booked',
  'Order changed',
  'Complaint',
  'No reply',
  'Wrong shop',
];
export const DISPOSITIONS = REASONS.map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name }));

const PLAIN = { required: false, choices: DISPOSITIONS, chosen: null, notes: '' };

/** A chat with Sanne that an agent who may do everything is in. */
export const chat = (more: Partial<TaskView> = {}): TaskView => ({
  contact: 'c1',
  channel: 'shop-chat',
  icon: 'chat',
  customer: 'Sanne Bakker',
  number: 'visitor-17',
  source: { name: 'Web chat', address: 'derodefiets.example' },
  skill: { id: 'chat_nl', name: 'chat_nl' },
  preview: 'My order has not arrived',
  session: 's1',
  siblings: [],
  master: 'c1',
  phase: 'active',
  role: 'owner',
  since: NOW,
  conference: null,
  transfer: null,
  lines: [],
  composer: null,
  halted: null,
  pops: [],
  pages: [],
  variables: [],
  replyDue: null,
  customerDue: null,
  sla: null,
  status: 'open',
  disposition: PLAIN,
  wrapUp: null,
  elevations: [byEmail, byPhone, bySms],
  may: { transfer: true, close: true, start: true },
  ...more,
});

export const required = { ...PLAIN, required: true };
export const without = { ...PLAIN, choices: [] };

const loaded = (held: number) => ({ held, capacity: 3 });

export const targets: DeskView['targets'] = {
  skills: [
    { id: 'support_nl', name: 'support_nl', waiting: 3, available: 2 },
    { id: 'support_fr', name: 'support_fr', waiting: 1, available: 1 },
    { id: 'workshop', name: 'workshop', waiting: 0, available: 0 },
  ],
  agents: [
    { id: 'bram', name: 'Bram de Wit', state: 'unavailable', load: loaded(0) },
    { id: 'farid', name: 'Farid Aydın', state: 'available', load: loaded(1) },
    { id: 'lotte', name: 'Lotte Visser', state: 'available', load: loaded(3) },
    { id: 'noor', name: 'Noor Smit', state: 'rona', load: loaded(0) },
    { id: 'zoe', name: 'Zoé Lambert', state: 'available', load: loaded(0) },
    { id: 'tim', name: 'Tim Postma', state: 'offline', load: loaded(0) },
  ],
};
