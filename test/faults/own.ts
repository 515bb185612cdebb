import type { JsonObject } from '#runtime/model/json.ts';
import { error, type Params, type Problem, warning } from '#runtime/model/problem.ts';
import { queue } from './nodes.ts';
import { type Drawing, flows, inNode, type Pair } from './pair.ts';
import type { Change } from './workspace.ts';

type More = Omit<Drawing, 'nodes' | 'ways'>;

/** A pair of one node that finds one thing in its own params. */
const own = (
  code: string,
  field: string | undefined,
  [type, fault, repaired]: [type: string, fault: JsonObject, repaired: JsonObject],
  params: Params = {},
  more: More = {},
  found: typeof error = error,
): Pair =>
  inNode(
    `${type}: ${code}`,
    [type, fault, repaired],
    more,
    found(`${type}.${code}`, { node: 'node', ...(field === undefined ? {} : { field }) }, params),
  );

const twice = (...kinds: [kind: string, list: string][]) =>
  kinds.map(([kind, list]) => {
    const message = (second: string): JsonObject => ({
      message: {
        kind,
        text: 'Which?',
        ...(kind === 'list' ? { open: 'Look' } : {}),
        [list]: [
          { id: 'a', title: 'Gouda' },
          { id: 'b', title: second },
        ],
      },
    });
    const type = kind === 'list' ? 'ask' : 'send-message';
    return own('duplicate-title', `message.${list}.1.title`, [type, message(' gouda'), message('Edam')], {
      title: ' gouda',
    });
  });

const media = (url: string): JsonObject => ({ message: { kind: 'media', media: 'image', url } });
const link = (url: string): JsonObject => ({ message: { kind: 'link', text: 'Look', title: 'Open', url } });
const rich: JsonObject = { message: { kind: 'rich', rich: 'welcome' } };

const anyChannel: Change = {
  richMessages: {
    welcome: { name: 'Welcome', channels: ['whatsapp', 'instagram'], message: { kind: 'text', text: 'A' } },
  },
};

const comingBack = (...names: string[]): JsonObject => ({
  script: 'survey',
  ways: names.map((name, index) => ({ id: `w${index + 1}`, name })),
});

/** A message that is wrong whatever carries it, in the two nodes that have one. */
const messages = ['send-message', 'ask'].flatMap((type): Pair[] => [
  own('not-https', 'message.url', [type, media('http://a.example/b'), media('https://a.example/b')]),
  own('not-web', 'message.url', [type, link('javascript:alert()'), link('https://a.example')]),
  {
    ...inNode(
      `${type}: rich-not-here`,
      [type, rich, rich],
      { at: ['insta'], repairedBy: anyChannel },
      error(
        `${type}.rich-not-here`,
        { node: 'node', field: 'message.rich' },
        { name: 'Welcome', channel: 'instagram' },
      ),
    ),
  },
]);

const request = (more: JsonObject = {}): JsonObject => ({ url: 'https://api.cheese.example/stock', ...more });
const body = (...names: string[]): JsonObject => ({
  kind: 'json',
  values: names.map((name) => ({ type: 'text', name, value: 'a' })),
});

const integrations: readonly Pair[] = [
  own('unsafe-url', 'url', [
    'popurl',
    { url: '{{ contact.id }}', title: 'A' },
    { url: 'https://a.example/{{ contact.id }}', title: 'A' },
  ]),
  own('unsafe-url', 'url', ['http-request', request({ url: 'http://api.cheese.example' }), request()]),
  own(
    'host-not-allowed',
    'url',
    ['http-request', request({ url: 'https://api.cheese.example.evil.example' }), request()],
    { host: 'api.cheese.example.evil.example' },
  ),
  own(
    'body-not-sent',
    'body',
    ['http-request', request({ body: body('a') }), request({ method: 'POST', body: body('a') })],
    { method: 'GET' },
  ),
  own('body-clash', 'body.values', [
    'http-request',
    request({ method: 'POST', body: body('a', 'a.b') }),
    request({ method: 'POST', body: body('a.c', 'a.b') }),
  ]),
  own('calls-itself', 'script', ['run-script', { script: 'shop' }, { script: 'survey' }]),
  own(
    'same-way',
    'ways.1.name',
    ['run-script', comingBack('Paid', 'Paid'), comingBack('Paid', 'Later')],
    { name: 'Paid' },
    {},
    warning,
  ),
];

const toEmail = ['elevate-channel', { to: 'email', address: 'a@b.example', skill: 'counter' }] as const;

const skilled = (more: JsonObject): JsonObject => ({ skill: 'counter', ...more });

const routing: readonly Pair[] = [
  own(
    'range-reversed',
    'proficiency',
    [
      'assign-skill',
      skilled({ proficiency: { best: 5, worst: 4 } }),
      skilled({ proficiency: { best: 5, worst: 10 } }),
    ],
    { best: 5, worst: 4 },
  ),
  own(
    'many-attributes',
    'attributes',
    [
      'assign-skill',
      skilled({ attributes: Array(6).fill('dutch') }),
      skilled({ attributes: Array(5).fill('dutch') }),
    ],
    { count: 6, max: 5 },
    {},
    warning,
  ),
  ...stages(),
  own(
    'not-allowed',
    'to',
    ['elevate-channel', { to: 'sms', address: '+31611111111', skill: 'counter' }, toEmail[1]],
    { from: 'sms', to: 'sms' },
    { at: ['text'] },
  ),
  flows(
    'elevate-channel: not allowed by one of two channels',
    { at: ['text', 'phone'], nodes: { node: toEmail }, ways: ['start > node'] },
    { at: ['text', 'line'], nodes: { node: toEmail }, ways: ['start > node'] },
    warning('elevate-channel.not-allowed', { node: 'node', field: 'to' }, { from: 'whatsapp', to: 'email' }),
  ),
  own(
    'keeps-nothing',
    undefined,
    ['queue-info', {}, { waiting: 'count' }],
    {},
    { variables: { count: { type: 'number' } } },
    warning,
  ),
];

/** Stages of a contact that is queued already. */
function stages(): Pair[] {
  const staged = (name: string, fault: JsonObject[], repaired: JsonObject[], found: Problem) => {
    const draw = (list: JsonObject[]): Drawing => ({
      nodes: { q: queue({ afterwards: 'go-on' }), node: ['update-queue', { stages: list }] },
      ways: ['start > q.queued > node'],
    });
    return flows(`update-queue: ${name}`, draw(fault), draw(repaired), found);
  };
  return [
    staged(
      'not-later',
      [{ after: 60 }, { after: 60 }],
      [{ after: 60 }, { after: 61 }],
      error('update-queue.not-later', { node: 'node', field: 'stages.1.after' }, { stage: 2, former: 1 }),
    ),
  ];
}

const shares = (percent: number): JsonObject => ({
  shares: [
    { id: 'a', name: 'A', percent: 50 },
    { id: 'b', name: 'B', percent },
  ],
});

const cases = (second: string): JsonObject => ({
  value: 'contact.channel',
  cases: [
    { id: 'a', name: 'A', equals: 'sms' },
    { id: 'b', name: 'B', equals: second },
  ],
});

const kept = (type: string, field: string, value: string): JsonObject => ({
  assignments: [{ type, field, value }],
});
const A = (count: number) => 'a'.repeat(count);

const others: readonly Pair[] = [
  own('least-over-most', 'expects.max', ['ask', expects(5, 4), expects(5, 5)], { min: 5, max: 4 }),
  own('not-a-whole', 'shares', ['split-percentage', shares(49), shares(50)], { sum: 99 }),
  own('same-value', 'cases.1.equals', ['switch', cases('SMS'), cases('voice')], { name: 'A' }, {}, warning),
  own('nothing', 'add', ['tag', {}, { add: ['vip'] }]),
  own('same', 'remove.0', ['tag', { add: ['vip'], remove: ['vip'] }, { add: ['vip'], remove: ['new'] }], {
    tag: 'vip',
  }),
  own('too-long', 'add.0', ['tag', { add: [A(51)] }, { add: [A(50)] }], { max: 50 }),
  own('inactive', 'disposition', ['set-disposition', { disposition: 'moved' }, { disposition: 'sold' }], {
    disposition: 'Moved',
  }),
  own(
    'wrong-type',
    'assignments.0.type',
    ['update-customer', kept('text', 'visits', '3'), kept('number', 'visits', '3')],
    { field: 'Visits', type: 'number' },
  ),
  own(
    'too-long',
    'assignments.0.value',
    ['update-customer', kept('text', 'city', A(1_025)), kept('text', 'city', A(1_024))],
    { length: 1_025, max: 1_024 },
  ),
];

function expects(min: number, max: number): JsonObject {
  return { message: { kind: 'text', text: 'How many?' }, expects: { kind: 'number', min, max } };
}

/** What each type of node finds in its own params. */
export const ownPairs: readonly Pair[] = [
  ...messages,
  ...twice(['buttons', 'buttons'], ['list', 'rows']),
  ...integrations,
  ...routing,
  ...others,
];
