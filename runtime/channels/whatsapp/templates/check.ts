import type { Finding } from '../../../define/node.ts';
import type { Params } from '../../../model/problem.ts';
import { placeholders, type Template, type TemplateContent } from '../../../model/template.ts';
import { type TemplateButton, URL_BUTTONS_MAX } from '../../../model/template-button.ts';
import type { TemplateCode } from '../../codes.ts';

// Below https://developers.facebook.com/documentation/business-messaging/whatsapp:
//   header, footer, buttons   templates/components, and github.com/david-lev/pywa (types/templates.py)
//   variables at the edges    github.com/david-lev/pywa (errors.py: 2388293, 2388299)
//   time to live              templates/time-to-live

const HEADER_VARIABLES_MAX = 1;
const CARD_LINES_MAX = 2;

/** How many buttons of a kind a template may have; of the others as many as it has buttons. */
const BUTTONS_OF: ReadonlyMap<TemplateButton['kind'], number> = new Map([
  ['url', URL_BUTTONS_MAX],
  ['phone-number', 1],
  ['copy-code', 1],
  ['voice-call', 1],
]);

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** How long WhatsApp tries to deliver a template, in seconds. */
const TIME_TO_LIVE: Readonly<Record<Template['category'], { min: number; max: number }>> = {
  AUTHENTICATION: { min: 30, max: 900 },
  UTILITY: { min: 30, max: 12 * HOUR },
  MARKETING: { min: 12 * HOUR, max: 30 * DAY },
};

/**
 * What WhatsApp would refuse in a template, beside the lengths that the model bounds. Warnings: until WhatsApp approves
 * it, the template cannot be sent anyway.
 */
export function checkTemplate(template: Template): Finding[] {
  return [
    ...timeToLive(template),
    ...Object.entries(template.languages).flatMap(([language, content]) =>
      ofLanguage(template, content, `languages.${language}`),
    ),
  ];
}

const found = (code: TemplateCode, field: string, params: Params = {}): Finding => ({
  code,
  severity: 'warning',
  field,
  params,
});

function timeToLive({ category, timeToLive: seconds }: Template): Finding[] {
  const { min, max } = TIME_TO_LIVE[category];
  return seconds === undefined || (seconds >= min && seconds <= max)
    ? []
    : [found('whatsapp.template.time-to-live', 'timeToLive', { min, max })];
}

type Format = Template['parameterFormat'];

function ofLanguage(
  { category, parameterFormat: format }: Template,
  content: TemplateContent,
  at: string,
): Finding[] {
  // WhatsApp words and judges authentication by itself.
  const judged = category !== 'AUTHENTICATION' && content.status !== 'APPROVED';
  return [
    ...headerFindings(content, format, `${at}.header.text`),
    ...bodyFindings(content.body, format, `${at}.body`),
    ...(judged ? exampleFindings(content, `${at}.examples`) : []),
    ...(variables(content.footer ?? '').length > 0
      ? [found('whatsapp.template.footer-variables', `${at}.footer`)]
      : []),
    ...buttonFindings(content.buttons, `${at}.buttons`),
    ...content.cards.flatMap((card, index) => cardFindings(card, format, `${at}.cards.${index}`)),
  ];
}

function headerFindings({ header }: TemplateContent, format: Format, field: string): Finding[] {
  if (header?.kind !== 'text') return [];
  const count = placeholders(header.text).length;
  return [
    ...(count > HEADER_VARIABLES_MAX
      ? [found('whatsapp.template.header-variables', field, { count, max: HEADER_VARIABLES_MAX })]
      : []),
    ...mixed(header.text, format, field),
  ];
}

const AT_EDGE = /^\s*\{\{[^{}]*\}\}|\{\{[^{}]*\}\}\s*$/;

const bodyFindings = (body: string, format: Format, field: string): Finding[] => [
  ...(AT_EDGE.test(body) ? [found('whatsapp.template.variable-at-edge', field)] : []),
  ...mixed(body, format, field),
];

/** WhatsApp judges a new template by its examples; one that is approved needs no more of them. */
function exampleFindings({ body, examples }: TemplateContent, field: string): Finding[] {
  const expected = placeholders(body).length;
  const count = examples.filter((example) => example !== '').length;
  return count === expected ? [] : [found('whatsapp.template.examples', field, { count, expected })];
}

const NUMBER = /^\d{1,3}$/;
const NAME = /^[a-z_]{1,20}$/;

/** What stands between the braces. */
const variables = (text: string): string[] =>
  [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, inside]) => (inside ?? '').trim());

/** The first placeholder that is not of the template's form. */
function mixed(text: string, format: Format, field: string): Finding[] {
  const form = format === 'named' ? NAME : NUMBER;
  const variable = variables(text).find((one) => !form.test(one));
  return variable === undefined ? [] : [found('whatsapp.template.mixed-variables', field, { variable })];
}

function cardFindings(card: TemplateContent['cards'][number], format: Format, at: string): Finding[] {
  const count = card.body.split('\n').length - 1;
  return [
    ...(count > CARD_LINES_MAX
      ? [found('whatsapp.template.card-lines', `${at}.body`, { count, max: CARD_LINES_MAX })]
      : []),
    ...mixed(card.body, format, `${at}.body`),
    ...buttonFindings(card.buttons, `${at}.buttons`),
  ];
}

function buttonFindings(buttons: readonly TemplateButton[], field: string): Finding[] {
  return [
    ...[...BUTTONS_OF].flatMap(([kind, max]) => {
      const count = buttons.filter((button) => button.kind === kind).length;
      return count > max ? [found('whatsapp.template.too-many-of', field, { count, max })] : [];
    }),
    ...(isGrouped(buttons) ? [] : [found('whatsapp.template.quick-replies-apart', field)]),
    ...buttons.flatMap((button, index) => urlFindings(button, `${field}.${index}.url`)),
  ];
}

/** Quick replies come together, first or last: the row changes from them to the others, or back, once at most. */
function isGrouped(buttons: readonly TemplateButton[]): boolean {
  const quick = buttons.map(({ kind }) => kind === 'quick-reply');
  return quick.filter((one, index) => index > 0 && one !== quick[index - 1]).length <= 1;
}

function urlFindings(button: TemplateButton, field: string): Finding[] {
  if (button.kind !== 'url') return [];
  const count = variables(button.url).length;
  const fine = count === 0 || (count === 1 && /\{\{[^{}]*\}\}$/.test(button.url));
  return fine ? [] : [found('whatsapp.template.url-variable', field)];
}
