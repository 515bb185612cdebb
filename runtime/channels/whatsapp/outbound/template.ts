import type { JsonObject } from '../../../model/json.ts';
import type { OutMessageOf, TemplateButtonValue, TemplateHeaderValue } from '../../../model/message.ts';
import { compact } from '../../shared/compact.ts';
import { languageCode } from '../language.ts';

/** A template by its name, with what fills it. What needs no filling is not mentioned. */
export function template(message: OutMessageOf<'template'>): JsonObject {
  const { name, language, header, parameters, names, buttons } = message;
  const components = [
    ...(header ? headerOf(header) : []),
    ...filled('body', texts(parameters, names)),
    ...buttons.map(button),
  ];
  return compact({
    name,
    language: { code: languageCode(language) },
    components: components.length > 0 ? components : undefined,
  });
}

const filled = (type: 'header' | 'body', parameters: JsonObject[]): JsonObject[] =>
  parameters.length > 0 ? [{ type, parameters }] : [];

const texts = (values: readonly string[], names: readonly string[] | undefined): JsonObject[] =>
  values.map((text, index) => compact({ type: 'text', parameter_name: names?.[index], text }));

function headerOf(header: TemplateHeaderValue): JsonObject[] {
  switch (header.kind) {
    case 'text':
      return filled('header', texts(header.parameters, header.names));
    case 'media': {
      const { media, url, filename } = header;
      return filled('header', [{ type: media, [media]: compact({ link: url, filename }) }]);
    }
    case 'location': {
      const { kind: type, ...place } = header;
      return filled('header', [{ type, location: compact(place) }]);
    }
  }
}

/** What WhatsApp calls a button that is filled in, and what fills it. */
const BUTTONS: Readonly<Record<TemplateButtonValue['kind'], (value: string) => [string, JsonObject]>> = {
  payload: (payload) => ['quick_reply', { type: 'payload', payload }],
  url: (text) => ['url', { type: 'text', text }],
  code: (code) => ['copy_code', { type: 'coupon_code', coupon_code: code }],
};

function button({ kind, index, value }: TemplateButtonValue): JsonObject {
  const [subType, parameter] = BUTTONS[kind](value);
  return { type: 'button', sub_type: subType, index: String(index), parameters: [parameter] };
}
