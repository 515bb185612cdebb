import { z } from 'zod';
import { duration, key, reference, template } from '../../runtime/model/field.ts';
import { DAY, SECOND } from '../../runtime/model/instant.ts';
import { TEMPLATE_BUTTON_LABEL_MAX, TEMPLATE_BUTTONS_MAX } from '../../runtime/model/template.ts';
import { distinctIds } from '../shared/keys.ts';

export const PARAMETERS_MAX = 50;
export const TIMEOUT_MAX = (30 * DAY) / SECOND;
export const TIMEOUT_DEFAULT = DAY / SECOND;

const button = z.strictObject({ id: key(), name: z.string().min(1).max(TEMPLATE_BUTTON_LABEL_MAX) });

export const params = z.strictObject({
  template: reference('templates'),
  /** Values of `{{1}}`, `{{2}}` … of the template's body. */
  parameters: z.array(template()).max(PARAMETERS_MAX).default([]),
  /** `none` goes on at once; `wait` has a port for each quick-reply button of the template, in its order. */
  reply: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({
        kind: z.literal('wait'),
        buttons: z.array(button).max(TEMPLATE_BUTTONS_MAX).refine(distinctIds),
        timeout: duration(TIMEOUT_MAX).default(TIMEOUT_DEFAULT),
      }),
    ])
    .default({ kind: 'none' }),
});

export type Params = z.output<typeof params>;
export type Waiting = Extract<Params['reply'], { kind: 'wait' }>;

/** Ports with a fixed name; each button waited for adds `reply:ID`. */
export type PortId = 'next' | 'other' | 'timeout' | 'error';

export type Code =
  | 'not-approved'
  | 'not-for-here'
  | 'no-templates'
  | 'parameter-count'
  | 'button-count'
  | 'replied'
  | 'no-match'
  | 'no-answer';
