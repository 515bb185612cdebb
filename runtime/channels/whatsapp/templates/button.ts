import {
  BUTTON_LABEL_MAX,
  BUTTON_URL_MAX,
  BUTTONS_MAX,
  COPY_CODE_MAX,
  type TemplateButton,
} from '../../../model/template-button.ts';
import { NAME_MAX } from '../../shared/bounds.ts';
import { compact } from '../../shared/compact.ts';
import type { Part } from '../../shared/part.ts';
import { firstText, oneOf, unused } from './values.ts';

const PHONE_MAX = 20;
const OTP_TYPES = ['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'] as const;
const PASSES = { COPY_CODE: 'copy-code', ONE_TAP: 'one-tap', ZERO_TAP: 'zero-tap' } as const;

const label = (button: Part): string => button.at('text').id(BUTTON_LABEL_MAX);

const url = (button: Part): TemplateButton =>
  compact({
    kind: 'url' as const,
    text: label(button),
    url: button.at('url').id(BUTTON_URL_MAX),
    example: firstText(button.at('example'), BUTTON_URL_MAX),
  });

const phoneNumber = (button: Part): TemplateButton => ({
  kind: 'phone-number',
  text: label(button),
  number: button.at('phone_number').id(PHONE_MAX),
});

/** WhatsApp labels it by itself, in the customer's language. */
function copyCode(button: Part): TemplateButton {
  unused(button, 'text');
  return { kind: 'copy-code', example: firstText(button.at('example'), COPY_CODE_MAX) ?? '' };
}

function oneTimePassword(button: Part): TemplateButton {
  unused(
    button,
    'autofill_text',
    'supported_apps',
    'package_name',
    'signature_hash',
    'zero_tap_terms_accepted',
  );
  return compact({
    kind: 'one-time-password' as const,
    by: PASSES[oneOf(button.at('otp_type'), OTP_TYPES)],
    text: button.at('text').maybe((text) => text.id(BUTTON_LABEL_MAX)),
  });
}

/** A form by its id, which may be a number, or by its name. */
function flow(button: Part): TemplateButton {
  unused(button, 'flow_action', 'navigate_screen', 'flow_json', 'icon');
  const id = button.at('flow_id');
  const name = button.at('flow_name').maybe((part) => part.text(NAME_MAX));
  const given = typeof id.value === 'number' ? String(id.number()) : id.maybe((part) => part.text(NAME_MAX));
  return { kind: 'flow', text: label(button), flow: given ?? name ?? '' };
}

const labelled =
  (kind: 'quick-reply' | 'catalog' | 'products') =>
  (button: Part): TemplateButton => ({ kind, text: label(button) });

function voiceCall(button: Part): TemplateButton {
  unused(button, 'ttl_minutes', 'payload');
  return { kind: 'voice-call', text: label(button) };
}

const READERS: ReadonlyMap<string, (button: Part) => TemplateButton> = new Map([
  ['QUICK_REPLY', labelled('quick-reply')],
  ['URL', url],
  ['PHONE_NUMBER', phoneNumber],
  ['COPY_CODE', copyCode],
  ['OTP', oneTimePassword],
  ['FLOW', flow],
  ['CATALOG', labelled('catalog')],
  ['MPM', labelled('products')],
  ['SPM', labelled('products')],
  ['VOICE_CALL', voiceCall],
]);

/**
 * The buttons of a template or a card. They are filled in by their place, so that a template with a button we do not know
 * cannot be kept without it.
 */
export const readButtons = (component: Part): TemplateButton[] =>
  component.at('buttons').list(BUTTONS_MAX).map(readButton);

function readButton(button: Part): TemplateButton {
  const type = button.object().at('type');
  const value = type.id(NAME_MAX);
  const read = READERS.get(value.toUpperCase());
  if (!read) return type.refuse('whatsapp.template.button', { value });
  const made = read(button);
  button.ignoreRest('whatsapp.ignored.template-field');
  return made;
}
