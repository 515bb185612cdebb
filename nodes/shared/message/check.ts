import type { CheckContext, Finding } from '../../../runtime/define/node.ts';
import type { Params } from '../../../runtime/model/problem.ts';
import { textIn, textLanguages } from '../../../runtime/model/text.ts';
import { normalise } from '../normalise.ts';
import { isHttps, isWebAddress } from '../web-address.ts';
import { choicesField, choicesOf, type MessageChoice } from './choices.ts';
import type { Message, MessageCode } from './params.ts';

interface MessageFinding extends Finding {
  code: MessageCode;
}

/**
 * What is wrong with a message whatever carries it: a title given twice, an address that is none, a message of the
 * workspace that is not meant for a channel of the flow. What channels carry is a rule of the compiler, over `sends`.
 */
export function checkMessage(message: Message, context: CheckContext): MessageFinding[] {
  switch (message.kind) {
    case 'rich':
      return notShared(message.rich, context);
    case 'media':
      return isHttps(message.url) ? [] : [finding('not-https', 'message.url')];
    case 'link':
      return isWebAddress(message.url) ? [] : [finding('not-web', 'message.url')];
    default:
      return duplicateTitles(message);
  }
}

const finding = (code: MessageCode, field: string, params: Params = {}): MessageFinding => ({
  code,
  severity: 'error',
  field,
  params,
});

/** The channels of the flow that a message of the workspace is not shared over. */
function notShared(id: string, { workspace, channels }: CheckContext): MessageFinding[] {
  const known = workspace?.richMessages ?? {};
  const rich = Object.hasOwn(known, id) ? known[id] : undefined;
  if (!rich || rich.channels.length === 0) return [];
  return [...channels.keys()]
    .filter((channel) => !rich.channels.includes(channel))
    .map((channel) => finding('rich-not-here', 'message.rich', { name: rich.name, channel }));
}

/** Two choices that read the same in some language: neither channels nor customers can tell them apart. */
function duplicateTitles(message: Message): MessageFinding[] {
  const choices = choicesOf(message);
  const languages = new Set(['', ...choices.flatMap(({ title }) => textLanguages(title) ?? [])]);
  return choices.flatMap((choice, index) => {
    const earlier = choices.slice(0, index);
    const same = [...languages].some((language) => earlier.some((other) => equal(choice, other, language)));
    const title = textIn(choice.title, '', []);
    return same ? [finding('duplicate-title', `${choicesField(message)}.${index}.title`, { title })] : [];
  });
}

function equal(one: MessageChoice, other: MessageChoice, language: string): boolean {
  const title = normalise(textIn(one.title, language, []));
  return title !== '' && title === normalise(textIn(other.title, language, []));
}
