import { error, type Params, type Problem, warning } from '#runtime/model/problem.ts';
import { type Pair, shops } from './pair.ts';
import { type Change, changed, settings } from './workspace.ts';

const bad = (code: string, path: string, params: Params = {}): Problem => error(code, { path }, params);
const odd = (code: string, path: string, params: Params = {}): Problem => warning(code, { path }, params);

const gone = (path: string, kind: string, name: string): Problem =>
  bad('workspace.unknown-reference', path, { kind, name });

const point = (id: string, more: object): Change => changed('pointsOfContact', id, more);
const skill = (id: string, more: object): Change => changed('skills', id, more);
const joost = (more: object): Change => changed('agents', 'joost', more);

/** A role for mail alone, and a skill for mail that somebody has. */
const mailRole: Change = {
  roles: { mailer: { name: 'Mailer', permissions: ['skills-view'], channels: { email: ['reply'] } } },
};
const mails: Change = {
  skills: { mails: { name: 'mails', mediaType: 'email' } },
  ...changed('agents', 'lena', { skills: { counter: 10, mails: 1 } }),
};

/** Points of contact, and what their channels ask of them. */
export const pointPairs: readonly Pair[] = [
  shops(
    'a default skill that is gone',
    point('phone', { defaultSkill: 'cash' }),
    gone('pointsOfContact.phone.defaultSkill', 'skills', 'cash'),
  ),
  shops(
    'a default script that is gone',
    point('phone', { defaultScript: 'till' }),
    gone('pointsOfContact.phone.defaultScript', 'script', 'till'),
  ),
  shops(
    'a default skill for other media',
    point('text', { defaultSkill: 'calls' }),
    odd('workspace.other-media-type', 'pointsOfContact.text.defaultSkill', {
      name: 'calls',
      found: 'phone',
      expected: 'sms',
    }),
  ),
  shops(
    'a channel that nobody knows',
    point('chat', { channel: 'webchatt' }),
    bad('workspace.unknown-channel', 'pointsOfContact.chat.channel', {
      name: 'webchatt',
      suggestion: 'webchat',
    }),
  ),
  shops(
    'two with one address',
    point('line', { channel: 'sms', address: '+31 20 1234568', defaultSkill: 'texts' }),
    bad('workspace.same-address', 'pointsOfContact.line.address', { first: 'text' }),
    point('line', { channel: 'sms', address: '+31 20 1234569', defaultSkill: 'texts' }),
  ),
  shops(
    'an account of another channel',
    point('insta', { businessAccount: 'company' }),
    bad('workspace.other-channel', 'pointsOfContact.insta.businessAccount', { channel: 'whatsapp' }),
  ),
  shops(
    'an account that is gone',
    point('phone', { businessAccount: 'firm' }),
    gone('pointsOfContact.phone.businessAccount', 'businessAccounts', 'firm'),
  ),
  ...numbers(),
  ...accounts(),
];

/** One setting of a point of contact. */
function setting(id: string, code: string, field: string, value: unknown, found = error): Pair {
  return shops(
    `${id}: ${code} of ${field}`,
    settings('pointsOfContact', id, { [field]: value }),
    found(code, { path: `pointsOfContact.${id}.settings.${field}` }),
  );
}

function numbers(): Pair[] {
  return [
    shops(
      'a WhatsApp number without its country',
      point('phone', { address: '0201234567' }),
      bad('whatsapp.settings.number-form', 'pointsOfContact.phone.address'),
    ),
    shops(
      'a telephone number without its country',
      point('text', { address: '0201234568' }),
      bad('channel.settings.telephone-form', 'pointsOfContact.text.address'),
      point('text', { address: '1008' }),
    ),
    shops(
      'a mail address that is none',
      { ...point('chat', { channel: 'email', address: 'shop', defaultSkill: 'mails' }), ...mails },
      bad('channel.settings.email-form', 'pointsOfContact.chat.address'),
      {
        ...point('chat', { channel: 'email', address: 'shop@cheese.example', defaultSkill: 'mails' }),
        ...mails,
      },
    ),
    setting('phone', 'whatsapp.settings.number-unverified', 'validation', 'code-sent', warning),
    setting('phone', 'whatsapp.settings.missing', 'displayName', '', warning),
    setting('phone', 'whatsapp.settings.number-used', 'usedWithApi', true),
    setting('phone', 'whatsapp.settings.number-personal', 'personalAccount', 'exists'),
    setting('insta', 'instagram.settings.missing', 'accountType', undefined, warning),
    setting('insta', 'instagram.settings.not-professional', 'accountType', 'personal'),
    setting('insta', 'instagram.settings.no-access', 'messageAccess', false, warning),
    shops(
      'a setting that no channel has',
      settings('pointsOfContact', 'insta', { colour: 'red' }),
      bad('file.unknown-key', 'pointsOfContact.insta.settings.colour'),
    ),
  ];
}

function accounts(): Pair[] {
  const of = (code: string, field: string, value: unknown, found = error): Pair =>
    shops(
      `company: ${code}`,
      settings('businessAccounts', 'company', { [field]: value }),
      found(`whatsapp.settings.${code}`, { path: `businessAccounts.company.settings.${field}` }),
    );
  return [
    of('logo-form', 'logo', 'https://cheese.example/logo.svg'),
    of('website-form', 'website', 'cheese'),
    of('email-form', 'email', 'hello'),
    of('country-form', 'country', 'N1'),
    of('not-approved', 'status', 'pending', warning),
    of('refused', 'status', 'rejected'),
    of('facebook-unverified', 'facebookVerified', false, warning),
  ];
}

/** Skills, agents and what they may do. */
export const peoplePairs: readonly Pair[] = [
  shops(
    'a skill that nobody has',
    { skills: { cash: { name: 'cash' } } },
    odd('workspace.skill-nobody-has', 'skills.cash', { name: 'cash' }),
    {
      skills: { cash: { name: 'cash' } },
      ...changed('agents', 'lena', { skills: { counter: 10, cash: 1 } }),
    },
  ),
  shops(
    'two skills of one name',
    skill('orders', { name: 'Counter' }),
    bad('workspace.same-name', 'skills.orders.name', { first: 'counter' }),
  ),
  shops(
    'a digital skill that calls out',
    skill('orders', { direction: 'outbound' }),
    odd('workspace.digital-outbound', 'skills.orders.direction'),
  ),
  shops(
    'an outcome that must be chosen, and none to choose',
    skill('orders', { dispositions: { required: true, choices: ['moved'] } }),
    bad('workspace.no-dispositions', 'skills.orders.dispositions.choices'),
    skill('orders', { dispositions: { required: true, choices: ['moved', 'sold'] } }),
  ),
  shops(
    'contacts to accept, on a desk that cannot',
    { ...skill('orders', { acceptReject: true }), ...joost({ desk: 'salesforce-classic' }) },
    odd('workspace.accept-reject-unsupported', 'skills.orders.acceptReject'),
    { ...skill('orders', { acceptReject: true }), ...joost({ desk: 'max' }) },
  ),
  shops(
    'a priority above its own maximum',
    skill('orders', { priority: { initial: 6, max: 5 } }),
    bad('workspace.priority-above-max', 'skills.orders.priority.initial', { max: 5 }),
    skill('orders', { priority: { initial: 5, max: 5 } }),
  ),
  shops('a role that replies and sees no skills', changed('roles', 'seller', { permissions: [] }), [
    odd('workspace.agent-may-not-answer', 'agents.joost.role', { name: 'Joost', role: 'Seller' }),
    odd('workspace.agent-may-not-answer', 'agents.lena.role'),
    odd('workspace.role-sees-no-skills', 'roles.seller.permissions', { name: 'Seller' }),
  ]),
  shops(
    'a role that sees skills and may not reply',
    { roles: { clerk: { name: 'Clerk', permissions: ['skills-view'], channels: { whatsapp: ['view'] } } } },
    odd('workspace.role-may-not-reply', 'roles.clerk.channels', { name: 'Clerk' }),
    { roles: { clerk: { name: 'Clerk', permissions: ['skills-view'], channels: { whatsapp: ['reply'] } } } },
  ),
  shops(
    'an agent who may answer on no channel there is',
    { ...mailRole, ...changed('agents', 'lena', { role: 'mailer' }) },
    odd('workspace.agent-may-not-answer', 'agents.lena.role', { name: 'Lena', role: 'Mailer' }),
    mailRole,
  ),
  shops(
    'an agent without digital engagement',
    changed('agents', 'lena', { digitalEngagement: false }),
    odd('workspace.agent-gets-nothing', 'agents.lena.digitalEngagement', { name: 'Lena' }),
    changed('agents', 'lena', { digitalEngagement: false, desk: 'max' }),
  ),
  shops(
    'a skill of an agent that is gone',
    changed('agents', 'lena', { skills: { counter: 10, cash: 2 } }),
    gone('agents.lena.skills.cash', 'skills', 'cash'),
  ),
  shops(
    'a role that is gone',
    changed('agents', 'lena', { role: 'chef' }),
    gone('agents.lena.role', 'roles', 'chef'),
  ),
];

/** Messages, times and what is known of customers. */
export const otherPairs: readonly Pair[] = [
  shops(
    'a template for a channel without templates',
    changed('templates', 'ready', { pointsOfContact: ['phone', 'insta'] }),
    bad('workspace.no-templates-there', 'templates.ready.pointsOfContact.1', { name: 'insta' }),
  ),
  shops(
    'a template without a language',
    changed('templates', 'ready', { languages: {} }),
    bad('workspace.template-without-language', 'templates.ready.languages', { name: 'order_ready' }),
  ),
  shops(
    'a template for a number that is gone',
    changed('templates', 'ready', { pointsOfContact: ['phone', 'fax'] }),
    gone('templates.ready.pointsOfContact.1', 'pointsOfContact', 'fax'),
  ),
  shops(
    'a component of a former kind',
    { customComponents: { list: { name: 'Old', url: 'https://smooch.example/templates?contact=%s' } } },
    odd('workspace.outdated-component', 'customComponents.list.url', { name: 'Old' }),
  ),
  shops(
    'a promise of no time at all',
    { sla: { firstResponse: { hours: 0 } } },
    bad('workspace.no-time', 'sla.firstResponse'),
  ),
  shops(
    'a channel that promises no time at all',
    { sla: { channels: { sms: { follows: 'own', firstResponse: { hours: 1 }, solution: {} } } } },
    bad('workspace.no-time', 'sla.channels.sms.solution'),
    { sla: { channels: { sms: { follows: 'own', firstResponse: { hours: 1 }, solution: { hours: 1 } } } } },
  ),
  shops(
    'a case that is solved before it is answered',
    { sla: { solution: { minutes: 59 } } },
    odd('workspace.solution-before-response', 'sla.solution'),
    { sla: { solution: { hours: 1 } } },
  ),
  shops(
    'a place that is never open',
    changed('hours', 'counter', { week: {} }),
    odd('workspace.never-open', 'hours.counter.week', { name: 'Counter' }),
  ),
  shops(
    'a fact in no custom field',
    facts({ town: 'Gouda' }),
    bad('workspace.unknown-field', 'customers.ann.fields.town'),
    facts({ city: 'Gouda' }),
  ),
  shops(
    'a fact of another type',
    facts({ visits: 'three' }),
    bad('workspace.wrong-field-type', 'customers.ann.fields.visits', { expected: 'number' }),
    facts({ visits: 3 }),
  ),
  shops(
    'a fact that is too long',
    facts({ city: 'a'.repeat(1_025) }),
    bad('file.too-long', 'customers.ann.fields.city', { max: 1_024 }),
    facts({ city: 'a'.repeat(1_024) }),
  ),
  shops(
    'a fact that is no time',
    facts({ since: 'spring' }),
    bad('file.not-an-instant', 'customers.ann.fields.since'),
    facts({ since: '2026-03-21T09:00:00Z' }),
  ),
  shops(
    'a routing queue for a skill that is gone',
    { routingQueues: { all: { name: 'All', skill: 'cash' } } },
    gone('routingQueues.all.skill', 'skills', 'cash'),
  ),
];

function facts(fields: object): Change {
  return { customers: { ann: { name: 'Ann', addresses: { whatsapp: '+31611111111' }, fields } } };
}
