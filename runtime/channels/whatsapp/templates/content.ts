import {
  CARD_BODY_MAX,
  CODE_EXPIRATION_MAX,
  OFFER_TEXT_MAX,
  placeholders,
  TEMPLATE_BODY_MAX,
  TEMPLATE_CARDS_MAX,
  TEMPLATE_FOOTER_MAX,
  TEMPLATE_HEADER_MAX,
  type TemplateContent,
  type TemplateHeader,
} from '../../../model/template.ts';
import { NAME_MAX } from '../../shared/bounds.ts';
import { compact } from '../../shared/compact.ts';
import type { Part } from '../../shared/part.ts';
import { readButtons } from './button.ts';
import { type ComponentReader, readComponents } from './components.ts';
import { oneOf, unused, within } from './values.ts';

/** What the components of a template come to: one language of it, without what its owner says of that. */
export type Components = Omit<TemplateContent, 'id' | 'status' | 'quality' | 'rejection'>;
type Card = TemplateContent['cards'][number];

const EXAMPLE_MAX = 1_024;
const FORMATS = ['TEXT', 'IMAGE', 'VIDEO', 'GIF', 'DOCUMENT', 'LOCATION', 'PRODUCT'] as const;
const CARD_FORMATS = ['IMAGE', 'VIDEO', 'PRODUCT'] as const;
const KINDS = {
  IMAGE: 'image',
  VIDEO: 'video',
  GIF: 'gif',
  DOCUMENT: 'document',
  LOCATION: 'location',
  PRODUCT: 'product',
} as const;

/** The examples of a header are for WhatsApp's reviewers; a file's is a handle that nothing else can open. */
const header: ComponentReader<Components> = (component) => {
  unused(component, 'example');
  const format = oneOf(component.at('format'), FORMATS);
  const made: TemplateHeader =
    format === 'TEXT'
      ? { kind: 'text', text: component.at('text').id(TEMPLATE_HEADER_MAX) }
      : { kind: KINDS[format] };
  return { header: made };
};

const body: ComponentReader<Components> = (component) => {
  unused(component, 'add_security_recommendation');
  const text = component.at('text').maybe((part) => part.id(TEMPLATE_BODY_MAX));
  if (text === undefined) return {};
  const examples = component.at('example').maybe((example) => examplesOf(example.object(), text));
  return { body: text, examples: examples ?? [] };
};

/** One value for each placeholder, in their order: a list of lists by number, or a list of pairs by name. */
function examplesOf(example: Part, text: string): string[] {
  const named = example.at('body_text_named_params').maybe((part) => part.list().map(namedExample));
  const [first, ...more] = example.at('body_text').maybe((part) => part.list()) ?? [];
  example.ignoreRest('whatsapp.ignored.template-field');
  if (named) {
    const values = new Map(named);
    return placeholders(text).map((name) => values.get(name) ?? '');
  }
  if (!first) return [];
  if (Array.isArray(first.value))
    for (const set of more) set.ignore('whatsapp.ignored.template-unused', { name: 'body_text' });
  return Array.isArray(first.value)
    ? first.list().map((one) => one.text(EXAMPLE_MAX))
    : [first, ...more].map((one) => one.text(EXAMPLE_MAX));
}

const namedExample = (part: Part): [string, string] => [
  part.object().at('param_name').id(NAME_MAX),
  part.at('example').text(EXAMPLE_MAX),
];

const footer: ComponentReader<Components> = (component) =>
  compact({
    footer: component.at('text').maybe((part) => part.id(TEMPLATE_FOOTER_MAX)),
    codeExpiration: component
      .at('code_expiration_minutes')
      .maybe((part) => within(part, 1, CODE_EXPIRATION_MAX)),
  });

const offer: ComponentReader<Components> = (component) => {
  const part = component.at('limited_time_offer').object();
  return {
    offer: { text: part.at('text').id(OFFER_TEXT_MAX), expires: part.at('has_expiration').flag() },
  };
};

const buttons = (component: Part) => ({ buttons: readButtons(component) });

const CARD_READERS: ReadonlyMap<string, ComponentReader<Card>> = new Map<string, ComponentReader<Card>>([
  [
    'HEADER',
    (component) => {
      unused(component, 'example');
      return { header: KINDS[oneOf(component.at('format'), CARD_FORMATS)] };
    },
  ],
  [
    'BODY',
    (component) => {
      unused(component, 'example');
      return { body: component.at('text').id(CARD_BODY_MAX) };
    },
  ],
  ['BUTTONS', buttons],
]);

function card(part: Part): Card {
  const {
    header: above,
    body: text,
    buttons: below,
  } = readComponents(part.object().at('components'), CARD_READERS);
  part.ignoreRest('whatsapp.ignored.template-field');
  return {
    header: above ?? part.at('header').refuse('channel.missing'),
    body: text ?? '',
    buttons: below ?? [],
  };
}

const READERS: ReadonlyMap<string, ComponentReader<Components>> = new Map<
  string,
  ComponentReader<Components>
>([
  ['HEADER', header],
  ['BODY', body],
  ['FOOTER', footer],
  ['BUTTONS', buttons],
  ['CAROUSEL', (component) => ({ cards: component.at('cards').list(TEMPLATE_CARDS_MAX).map(card) })],
  ['LIMITED_TIME_OFFER', offer],
]);

/** The components of one language. `ownWords` is the body where WhatsApp writes it itself. */
export function readContent(components: Part, ownWords: string | undefined): Components {
  const { body: text, ...rest } = readComponents(components, READERS);
  if (text === undefined && ownWords !== undefined) components.ignore('whatsapp.ignored.template-own-words');
  const said = text ?? ownWords ?? '';
  if (said.trim() === '') return components.refuse('whatsapp.template.no-text');
  return { examples: [], buttons: [], cards: [], ...rest, body: said };
}
