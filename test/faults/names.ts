import { error, type Params, type Problem, warning } from '#runtime/model/problem.ts';
import { queue, remind } from './nodes.ts';
import { flows, inNode, type Pair } from './pair.ts';

const gone = (field: string, kind: string, name: string, more: Params = {}): Problem =>
  error('reference.unknown', { node: 'node', field }, { kind, name, ...more });

const missing = (field: string, kind: string): Problem =>
  error('reference.missing', { node: 'node', field }, { kind });

const at = (code: string, field: string, params: Params = {}, where = {}): Problem =>
  error(code, { node: 'node', field, ...where }, params);

const text = (words: unknown) => ({ message: { kind: 'text', text: words as string } });

/** What a node names is there. */
export const referencePairs: readonly Pair[] = [
  inNode(
    'a skill that is gone, and the one that was meant',
    ['assign-skill', { skill: 'countr' }, { skill: 'counter' }],
    {},
    gone('skill', 'skills', 'countr', { suggestion: 'counter' }),
  ),
  inNode(
    'a skill for one language that is gone',
    ['assign-skill', { skill: { en: 'counter', nl: 'kaas' } }, { skill: { en: 'counter', nl: 'orders' } }],
    {},
    gone('skill.nl', 'skills', 'kaas'),
  ),
  inNode('no skill chosen', ['assign-skill', { skill: '' }, {}], {}, missing('skill', 'skills')),
  inNode(
    'a template that is gone',
    ['send-template', { template: 'bill' }, remind()[1]],
    {},
    gone('template', 'templates', 'bill'),
  ),
  inNode(
    'no template chosen',
    ['send-template', { template: '' }, remind()[1]],
    {},
    missing('template', 'templates'),
  ),
  inNode(
    'a script that is gone',
    ['run-script', { script: 'surveys' }, { script: 'survey' }],
    {},
    gone('script', 'script', 'surveys', { suggestion: 'survey' }),
  ),
  inNode(
    'a channel that nobody knows',
    [
      'elevate-channel',
      { to: 'mail', address: 'a@b.example', skill: 'counter' },
      { to: 'email', address: 'a@b.example', skill: 'counter' },
    ],
    { at: ['text'] },
    gone('to', 'channel', 'mail', { suggestion: 'email' }),
  ),
  inNode(
    'hours that are gone',
    ['hours', { hours: 'night' }, { hours: 'counter' }],
    {},
    gone('hours', 'hours', 'night'),
  ),
  inNode(
    'an agent who is gone',
    [
      'popurl',
      { url: 'https://a.example', title: 'A', agent: 'piet' },
      { url: 'https://a.example', title: 'A', agent: 'lena' },
    ],
    {},
    gone('agent', 'agents', 'piet'),
  ),
  inNode(
    'a rich message that is gone',
    [
      'send-message',
      { message: { kind: 'rich', rich: 'hello' } },
      { message: { kind: 'rich', rich: 'welcome' } },
    ],
    {},
    gone('message.rich', 'richMessages', 'hello'),
  ),
  inNode(
    'a secret that is gone',
    [
      'http-request',
      {
        url: 'https://api.cheese.example/',
        headers: [{ name: 'Key', value: { kind: 'secret', secret: 'kee' } }],
      },
      {
        url: 'https://api.cheese.example/',
        headers: [{ name: 'Key', value: { kind: 'secret', secret: 'key' } }],
      },
    ],
    {},
    gone('headers.0.value.secret', 'secrets', 'kee', { suggestion: 'key' }),
  ),
  flows(
    'a point of contact that is gone',
    { at: ['phone', 'fax'], nodes: { node: queue() }, ways: ['start > node'] },
    { at: ['phone'], nodes: { node: queue() }, ways: ['start > node'] },
    error('reference.unknown', { node: 'start', field: 'pointsOfContact.1' }, { name: 'fax' }),
  ),
];

/** Values: variables, texts and expressions. */
export const valuePairs: readonly Pair[] = [
  inNode(
    'a variable that nobody declared',
    ['wait-for-message', { timeout: 60, saveTo: 'citty' }, { timeout: 60, saveTo: 'city' }],
    { variables: { city: { type: 'text' } } },
    at('variable.undeclared', 'saveTo', { name: 'citty', suggestion: 'city' }),
  ),
  inNode(
    'a variable of another type',
    ['loop', { times: 2, counter: 'city' }, { times: 2, counter: 'count' }],
    { variables: { city: { type: 'text' }, count: { type: 'number' } } },
    at('variable.wrong-type', 'counter', { name: 'city', type: 'text', expected: 'number' }),
  ),
  inNode(
    'a variable that is not set on each way to it',
    ['send-message', text('To {{ vars.city }}'), text("To {{ has(vars.city) ? vars.city : 'you' }}")],
    { variables: { city: { type: 'text' } } },
    {
      ...at('expression.maybe-missing', 'message.text', { path: 'vars.city' }, { from: 6, to: 15 }),
      severity: 'warning',
    },
  ),
  inNode(
    'a name that nobody knows',
    ['send-message', text('Dear {{ custmer.name }}'), text('Dear {{ customer.name }}')],
    {},
    at(
      'expression.unknown-name',
      'message.text',
      { name: 'custmer', suggestion: 'customer' },
      { from: 8, to: 15 },
    ),
  ),
  inNode(
    'a condition that is no condition',
    [
      'decide',
      { conditions: [{ id: 'a', name: 'A', when: 'contact.channel' }] },
      { conditions: [{ id: 'a', name: 'A', when: "contact.channel == 'whatsapp'" }] },
    ],
    {},
    at(
      'expression.wrong-type',
      'conditions.0.when',
      { expected: 'boolean', found: 'text' },
      { from: 0, to: 15 },
    ),
  ),
  inNode(
    'a text that says nothing',
    ['send-message', text(' '), text('Hello')],
    {},
    at('field.missing', 'message.text'),
  ),
  inNode(
    'a text that is not in a language of the shop',
    ['send-message', text({ en: 'Hello' }), text({ en: 'Hello', nl: 'Hallo' })],
    {},
    warning('text.missing-language', { node: 'node', field: 'message.text' }, { language: 'nl' }),
  ),
  ...fields(),
];

/** Params that do not fit: one pair for each way not to. */
function fields(): Pair[] {
  const pair = (
    finding: string,
    field: string,
    node: Parameters<typeof inNode>[1],
    params: Params = {},
    variables = {},
  ) => inNode(`params of ${node[0]}: ${finding}`, node, { variables }, at(`field.${finding}`, field, params));
  const halves = {
    shares: [
      { id: 'a', name: 'A', percent: 100 },
      { id: 'b', name: 'B', percent: 0 },
    ],
  };
  const once = (name: string) => ({ conditions: [{ id: 'a', name, when: 'true' }] });
  return [
    pair('unknown-key', 'speed', ['loop', { times: 2, speed: 3 }, { times: 2 }]),
    pair('bad-key', 'message.text.EN!', [
      'send-message',
      text({ en: 'A', nl: 'A', 'EN!': 'A' }),
      text({ en: 'A', nl: 'A' }),
    ]),
    pair('wrong-type', 'times', ['loop', { times: 'two' }, { times: 2 }], { expected: 'number' }),
    pair('too-long', 'conditions.0.name', ['decide', once('a'.repeat(61)), once('a'.repeat(60))], {
      max: 60,
    }),
    pair(
      'too-many',
      'attributes',
      [
        'assign-skill',
        { skill: 'counter', attributes: Array(21).fill('dutch') },
        { skill: 'counter', attributes: ['dutch'] },
      ],
      { max: 20 },
    ),
    pair(
      'too-few',
      'shares',
      ['split-percentage', { shares: [{ id: 'a', name: 'A', percent: 100 }] }, halves],
      { min: 2 },
    ),
    pair('too-big', 'times', ['loop', { times: 101 }, { times: 100 }], { max: 100 }),
    pair('too-small', 'times', ['loop', { times: 0 }, { times: 1 }], { min: 1 }),
    pair('not-a-choice', 'status', ['set-status', { status: 'lost' }, { status: 'pending' }]),
    pair('bad-value', 'signal', ['signal', { signal: 'paid!' }, { signal: 'paid' }]),
    pair('unknown-time-zone', 'message.timeZone', [
      'ask',
      { message: slots('Europe/Gouda') },
      { message: slots('Europe/Amsterdam') },
    ]),
  ];
}

function slots(timeZone: string) {
  return {
    kind: 'slots',
    text: 'When?',
    open: 'Times',
    slots: [{ id: 'a', start: "timestamp('2026-11-24T09:00:00Z')" }],
    timeZone,
  };
}
