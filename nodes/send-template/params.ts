import { z } from 'zod';
import { duration, key, reference, template } from '../../runtime/model/field.ts';
import { DAY, SECOND } from '../../runtime/model/instant.ts';
import { language } from '../../runtime/model/language.ts';
import { BUTTON_LABEL_MAX, BUTTONS_MAX } from '../../runtime/model/template-button.ts';
import { distinctIds } from '../shared/keys.ts';

export const PARAMETERS_MAX = 50;
export const TIMEOUT_MAX = (30 * DAY) / SECOND;
export const TIMEOUT_DEFAULT = DAY / SECOND;
export const DELIVERY_MAX = DAY / SECOND;
export const DELIVERY_DEFAULT = 60;

const button = z.strictObject({ id: key(), name: z.string().min(1).max(BUTTON_LABEL_MAX) });

export const params = z.strictObject({
  template: reference('templates'),
  /** `contact`: the contact's own. What is not approved gives way to the workspace's next language that is. */
  language: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('contact') }),
      z.strictObject({ kind: z.literal('fixed'), language }),
    ])
    .default({ kind: 'contact' }),
  /** What the template's header asks for. */
  header: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('text'), value: template() }),
      z.strictObject({
        kind: z.literal('media'),
        /** Where the file is, for the channel to fetch: HTTPS. */
        url: template({ encode: 'url' }),
        /** What a document is called on the customer's phone. */
        filename: z.string().min(1).max(240).optional(),
      }),
      z.strictObject({
        kind: z.literal('location'),
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        name: template().optional(),
        address: template().optional(),
      }),
    ])
    .default({ kind: 'none' }),
  /** Values of the body's placeholders, in the order of `placeholders`. */
  parameters: z.array(template()).max(PARAMETERS_MAX).default([]),
  /** What its buttons ask for, in their order: the end of an address, a code to copy. */
  buttons: z.array(template()).max(BUTTONS_MAX).default([]),
  /** `none` goes on at once; `wait` has a port for each quick-reply button of the template, in its order. */
  reply: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({
        kind: z.literal('wait'),
        buttons: z.array(button).max(BUTTONS_MAX).refine(distinctIds),
        timeout: duration(TIMEOUT_MAX).default(TIMEOUT_DEFAULT),
      }),
    ])
    .default({ kind: 'none' }),
  /** `wait` has a port for each thing that can become of the message. Not when a reply is waited for. */
  delivery: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({
        kind: z.literal('wait'),
        timeout: duration(DELIVERY_MAX).default(DELIVERY_DEFAULT),
      }),
    ])
    .default({ kind: 'none' }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
export type Header = Params['header'];
export type Waiting = Extract<Params['reply'], { kind: 'wait' }>;

/** Ports with a fixed name; each button waited for adds `reply:ID`. */
export type PortId = 'next' | 'other' | 'timeout' | 'delivered' | 'failed' | 'unknown' | 'error';

export type Code =
  | 'not-approved'
  | 'language-not-approved'
  | 'language-missing'
  | 'not-for-here'
  | 'not-for-all'
  | 'cannot-fill'
  | 'parameter-count'
  | 'header-needs-none'
  | 'header-needs-text'
  | 'header-needs-media'
  | 'header-needs-location'
  | 'not-https'
  | 'value-count'
  | 'button-count'
  | 'delivery-not-awaited'
  | 'earlier-button'
  | 'replied'
  | 'no-match'
  | 'no-answer'
  | 'delivered'
  | 'not-delivered'
  | 'nothing-reported';
