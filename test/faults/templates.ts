import type { JsonObject } from '#runtime/model/json.ts';
import { error, type Params, type Problem, warning } from '#runtime/model/problem.ts';
import { remind } from './nodes.ts';
import { flows, inNode, type Pair, shops } from './pair.ts';
import { type Change, changed } from './workspace.ts';

const BODY = 'Dear {{1}}, your cheese is ready.';

/** The shop whose template is other in English, or has other languages. */
const english = (content: JsonObject, more: JsonObject = {}): Change =>
  changed('templates', 'ready', {
    languages: { en: { status: 'APPROVED', body: BODY, ...content }, ...more },
  });

const at = (found: typeof error, code: string, field: string, params: Params = {}): Problem =>
  found(`send-template.${code}`, { node: 'node', field }, params);

/** The node with these params and without them, against a shop with this template. */
const sent = (
  name: string,
  fault: JsonObject,
  repaired: JsonObject,
  change: Change,
  ...found: Problem[]
): Pair =>
  inNode(
    name,
    ['send-template', { ...remind()[1], ...fault }, { ...remind()[1], ...repaired }],
    { change },
    ...found,
  );

/** The same node, against two shops. */
const approved = (name: string, fault: Change, repaired: Change, ...found: Problem[]): Pair =>
  inNode(
    name,
    ['send-template', remind()[1], remind()[1]],
    { change: fault, repairedBy: repaired },
    ...found,
  );

const PICTURE = { kind: 'media', url: 'https://cheese.example/gouda.png' };
const PLACE = { kind: 'location', latitude: 52, longitude: 4.7 };
const REPLIES = [{ kind: 'quick-reply', text: 'Thanks' }];
const PAGE = [{ kind: 'url', text: 'Track', url: 'https://cheese.example/{{1}}' }];
const wait = (...buttons: { id: string; name: string }[]) => ({ reply: { kind: 'wait', buttons } });

/** The shop with a second number. */
const OTHER_NUMBER: Change = {
  pointsOfContact: {
    other: {
      name: 'Other',
      channel: 'whatsapp',
      address: '+31201111111',
      defaultSkill: 'counter',
      defaultScript: 'shop',
    },
  },
};

/** A template goes out as its owner approved it. */
export const templatePairs: readonly Pair[] = [
  approved(
    'one that is not approved',
    english({ status: 'PAUSED' }),
    {},
    at(error, 'not-approved', 'template', { status: 'PAUSED' }),
  ),
  approved(
    'a language that is not approved',
    english({}, { nl: { status: 'PENDING', body: BODY, examples: ['Ann'] } }),
    english({}, { nl: { status: 'APPROVED', body: BODY } }),
    at(warning, 'language-not-approved', 'template', { language: 'nl' }),
  ),
  sent(
    'a language that it does not have',
    { language: { kind: 'fixed', language: 'fr' } },
    { language: { kind: 'fixed', language: 'en' } },
    {},
    at(warning, 'language-missing', 'language.language', { language: 'fr' }),
  ),
  approved(
    'one that was made for another number',
    { ...OTHER_NUMBER, ...changed('templates', 'ready', { pointsOfContact: ['other'] }) },
    {},
    at(error, 'not-for-here', 'template'),
  ),
  flows(
    'one that was made for one of two numbers',
    {
      at: ['phone', 'other'],
      nodes: { node: remind() },
      ways: ['start > node'],
      change: OTHER_NUMBER,
    },
    {
      at: ['phone', 'other'],
      nodes: { node: remind() },
      ways: ['start > node'],
      change: { ...OTHER_NUMBER, ...changed('templates', 'ready', { pointsOfContact: ['phone', 'other'] }) },
    },
    at(warning, 'not-for-all', 'template', { pointOfContact: 'Other' }),
  ),
  flows(
    'one over a channel without templates',
    { at: ['insta'], nodes: { node: remind() }, ways: ['start > node'] },
    { at: ['phone'], nodes: { node: remind() }, ways: ['start > node'] },
    error('channel.unfit.kind', { node: 'node' }, { channel: 'instagram', kind: 'template' }),
  ),
  sent(
    'too few values',
    { parameters: [] },
    { parameters: ['Ann'] },
    {},
    at(error, 'parameter-count', 'parameters', { expected: 1, count: 0 }),
  ),
  sent(
    'a header that it does not have',
    { header: PICTURE },
    {},
    {},
    at(error, 'header-needs-none', 'header.kind', { language: 'en' }),
  ),
  sent(
    'a header without its picture',
    {},
    { header: PICTURE },
    english({ header: { kind: 'image' } }),
    at(error, 'header-needs-media', 'header.kind'),
  ),
  sent(
    'a header without its word',
    {},
    { header: { kind: 'text', value: 'Gouda' } },
    english({ header: { kind: 'text', text: 'Your {{1}}' } }),
    at(error, 'header-needs-text', 'header.kind'),
  ),
  sent(
    'a header without its place',
    {},
    { header: PLACE },
    english({ header: { kind: 'location' } }),
    at(error, 'header-needs-location', 'header.kind'),
  ),
  sent(
    'a picture that anybody could change on its way',
    { header: { ...PICTURE, url: 'http://cheese.example/gouda.png' } },
    { header: PICTURE },
    english({ header: { kind: 'image' } }),
    at(error, 'not-https', 'header.url'),
  ),
  sent(
    'a button that asks for the end of its address',
    {},
    { buttons: ['order-5'] },
    english({ buttons: PAGE }),
    at(error, 'value-count', 'buttons', { expected: 1, count: 0 }),
  ),
  sent(
    'a reply button without a way',
    wait(),
    wait({ id: 'thanks', name: 'Thanks' }),
    english({ buttons: REPLIES }),
    at(error, 'button-count', 'reply.buttons', { expected: 1, count: 0 }),
  ),
  sent(
    'a delivery that is not awaited, since a reply is',
    { ...wait(), delivery: { kind: 'wait' } },
    wait(),
    {},
    at(warning, 'delivery-not-awaited', 'delivery'),
  ),
  approved(
    'one with cards',
    english({ cards: [{ header: 'image' }] }),
    {},
    at(error, 'cannot-fill', 'template', { language: 'en' }),
  ),
];

const PENDING = { status: 'PENDING', body: BODY, examples: ['Ann'] };

/** A new template with something that its owner would refuse; `field` is of its English. */
const refused = (code: string, content: JsonObject, repaired: JsonObject, field: string): Pair =>
  shops(
    `a template with ${code}`,
    english({ ...PENDING, ...content }),
    warning(`whatsapp.template.${code}`, { path: `templates.ready.languages.en.${field}` }),
    english({ ...PENDING, ...repaired }),
  );

const pages = (count: number) =>
  Array.from({ length: count }, () => ({ kind: 'url', text: 'A', url: 'https://a.example' }));

/** What WhatsApp would refuse in a template. */
export const templateReviewPairs: readonly Pair[] = [
  refused('variable-at-edge', { body: '{{1}}, your cheese is ready.' }, {}, 'body'),
  refused('mixed-variables', { body: 'Dear {{name}}, it is ready.', examples: ['Ann'] }, {}, 'body'),
  refused(
    'header-variables',
    { header: { kind: 'text', text: 'Your {{1}} and {{2}}' } },
    { header: { kind: 'text', text: 'Your {{1}}' } },
    'header.text',
  ),
  refused('footer-variables', { footer: 'From {{1}}' }, { footer: 'From us' }, 'footer'),
  refused('examples', { examples: [] }, { examples: ['Ann'] }, 'examples'),
  refused('too-many-of', { buttons: pages(3) }, { buttons: pages(2) }, 'buttons'),
  refused(
    'quick-replies-apart',
    { buttons: [...REPLIES, ...pages(1), ...REPLIES] },
    { buttons: [...REPLIES, ...REPLIES, ...pages(1)] },
    'buttons',
  ),
  refused(
    'url-variable',
    { buttons: [{ kind: 'url', text: 'A', url: 'https://a.example/{{1}}/b' }] },
    { buttons: [{ kind: 'url', text: 'A', url: 'https://a.example/b/{{1}}' }] },
    'buttons.0.url',
  ),
  refused(
    'card-lines',
    { cards: [{ header: 'image', body: 'a\nb\nc\nd' }] },
    { cards: [{ header: 'image', body: 'a\nb\nc' }] },
    'cards.0.body',
  ),
  shops(
    'a template that lives longer than its kind may',
    changed('templates', 'ready', { timeToLive: 43_201 }),
    warning('whatsapp.template.time-to-live', { path: 'templates.ready.timeToLive' }, { max: 43_200 }),
    changed('templates', 'ready', { timeToLive: 43_200 }),
  ),
];
