import type { OutMessageOf, TemplateButtonValue, TemplateHeaderValue } from '../../runtime/model/message.ts';
import {
  approvedLanguages,
  fillPlaceholders,
  placeholders,
  type Template,
  type TemplateContent,
  type TemplateHeader,
} from '../../runtime/model/template.ts';
import type { TemplateButton } from '../../runtime/model/template-button.ts';
import { wireId } from '../shared/message/taps.ts';
import type { Header } from './params.ts';

/** The payload of a quick reply by its place among the quick replies, from 0: what comes back when it is tapped. */
export const payloadOf = (place: number, step: string | undefined): string => {
  const own = `button-${place + 1}`;
  return step === undefined ? own : wireId(step, own);
};

/** The language that goes out: the one wanted, else the next of the workspace, else any; only an approved one. */
export function languageFor(
  template: Template,
  wanted: string,
  fallback: readonly string[],
): string | undefined {
  const approved = approvedLanguages(template);
  return [wanted, ...fallback].find((one) => approved.includes(one)) ?? approved[0];
}

/** A button whose value is given when the template is sent, by its place among all buttons. */
export type Blank = Pick<TemplateButtonValue, 'index' | 'kind'>;

/** The buttons that ask for a value, in order. A one-time password goes along as the end of an address does. */
export const blanksOf = (buttons: readonly TemplateButton[]): Blank[] =>
  buttons.flatMap((button, index): Blank[] => {
    if (button.kind === 'copy-code') return [{ index, kind: 'code' }];
    if (button.kind === 'one-time-password') return [{ index, kind: 'url' }];
    return button.kind === 'url' && placeholders(button.url).length > 0 ? [{ index, kind: 'url' }] : [];
  });

/** The labels of the quick replies, in order. */
export const quickRepliesOf = (buttons: readonly TemplateButton[]): string[] =>
  buttons.flatMap((button) => (button.kind === 'quick-reply' ? [button.text] : []));

/** What a header asks for when the template is sent; a product cannot be given. */
export function headerNeeds(header: TemplateHeader | undefined): Header['kind'] {
  switch (header?.kind) {
    case 'text':
      return placeholders(header.text).length > 0 ? 'text' : 'none';
    case 'image':
    case 'video':
    case 'gif':
    case 'document':
      return 'media';
    case 'location':
      return 'location';
    default:
      return 'none';
  }
}

/** What a template is filled with; texts are final. */
export interface Values {
  header: Header;
  parameters: string[];
  /** Of the blanks, in order. */
  buttons: string[];
}

/** The message of one language of a template, filled in; `step` is the one that sends it, where that is known. */
export function templateMessage(
  { name, parameterFormat }: Template,
  language: string,
  content: TemplateContent,
  values: Values,
  step?: string,
): OutMessageOf<'template'> {
  const isNamed = parameterFormat === 'named';
  const header = headerValue(content.header, values.header, isNamed);
  return {
    kind: 'template',
    name,
    language,
    ...(header ? { header } : {}),
    parameters: values.parameters,
    ...(isNamed ? { names: placeholders(content.body) } : {}),
    buttons: buttonValues(content.buttons, values.buttons, step),
    text: fillPlaceholders(content.body, values.parameters),
    shows: shownOf(content, values),
  };
}

function headerValue(
  header: TemplateHeader | undefined,
  given: Header,
  isNamed: boolean,
): TemplateHeaderValue | undefined {
  if (!header || given.kind !== headerNeeds(header)) return undefined;
  switch (given.kind) {
    case 'none':
      return undefined;
    case 'text':
      return {
        kind: 'text',
        parameters: [given.value],
        ...(isNamed && header.kind === 'text' ? { names: placeholders(header.text) } : {}),
      };
    case 'media': {
      const { url, filename } = given;
      return { kind: 'media', media: mediaOf(header), url, ...(filename === undefined ? {} : { filename }) };
    }
    case 'location':
      return given;
  }
}

/** An animated picture is a film without sound. */
const mediaOf = ({ kind }: TemplateHeader): 'image' | 'video' | 'document' =>
  kind === 'image' || kind === 'document' ? kind : 'video';

function buttonValues(
  buttons: readonly TemplateButton[],
  values: readonly string[],
  step: string | undefined,
): TemplateButtonValue[] {
  const replies = buttons
    .flatMap(({ kind }, index) => (kind === 'quick-reply' ? [index] : []))
    .map((index, place) => ({ index, kind: 'payload' as const, value: payloadOf(place, step) }));
  const filled = blanksOf(buttons).map((blank, place) => ({ ...blank, value: values[place] ?? '' }));
  return [...replies, ...filled].toSorted((one, other) => one.index - other.index);
}

function shownOf({ header, footer, buttons }: TemplateContent, values: Values) {
  const given = values.header.kind === 'text' ? [values.header.value] : [];
  const above = header?.kind === 'text' ? fillPlaceholders(header.text, given) : undefined;
  const codes = new Map(blanksOf(buttons).map(({ index }, place) => [index, values.buttons[place] ?? '']));
  return {
    ...(above === undefined ? {} : { header: above }),
    ...(footer === undefined ? {} : { footer }),
    // The channel itself puts a word on a button that copies a code.
    buttons: buttons.map((button, index) => ('text' in button && button.text) || (codes.get(index) ?? '')),
  };
}
