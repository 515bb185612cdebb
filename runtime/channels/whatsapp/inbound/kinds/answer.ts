import type { Json } from '../../../../model/json.ts';
import { carry } from '../../../shared/carry.ts';
import { compact } from '../../../shared/compact.ts';
import type { Content, Passed, Reader } from '../../../shared/content.ts';
import type { Part } from '../../../shared/part.ts';

/** A tap on a template's button. */
export const button: Reader = (message) => {
  const part = message.at('button').object();
  return compact({
    kind: 'choice' as const,
    text: part.at('text').maybe((present) => present.text()) ?? '',
    choice: part.at('payload').maybe((present) => present.id()),
  });
};

/** A tap on a reply button or a row of a list. */
function tap(part: Part): Content {
  part.object().skip('description');
  return {
    kind: 'choice',
    text: part.at('title').maybe((present) => present.text()) ?? '',
    choice: part.at('id').id(),
  };
}

/** A filled-in form: `extra.form` names it, `extra.answers` holds what was answered, when that can be read. */
function form(part: Part): Content {
  part.object();
  return {
    kind: 'form',
    text: part.at('body').maybe((present) => present.text()) ?? '',
    extra: compact({
      form: part.at('name').maybe((present) => present.text()),
      answers: part.at('response_json').maybe((present) => present.attempt(answersOf)),
    }),
  };
}

function answersOf(part: Part): Json | undefined {
  try {
    const { value, cut } = carry(JSON.parse(part.text()) as Json);
    if (cut) part.warn('channel.cut');
    return value;
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    part.warn('channel.not-json');
    return undefined;
  }
}

const ANSWERS: ReadonlyMap<string, (part: Part) => Content | Passed> = new Map<
  string,
  (part: Part) => Content | Passed
>([
  ['button_reply', tap],
  ['list_reply', tap],
  ['nfm_reply', form],
  ['call_permission_reply', () => ({ ignore: 'whatsapp.ignored.call-permission' })],
]);

/**
 * An answer to a message with buttons, a list, a form or a request to call. WhatsApp sometimes fails to pass the
 * answer on (the change then has `errors`): the customer did answer, so that is a message of kind `other`.
 */
export const interactive: Reader = (message) => {
  const part = message.at('interactive');
  if (!part.present) return { kind: 'other', text: '' };
  const type = part.object().at('type').id();
  const read = ANSWERS.get(type);
  return read ? read(part.at(type)) : { ignore: 'whatsapp.ignored.unknown', params: { name: type } };
};
