import type { CheckContext, Finding } from '../../../runtime/define/node.ts';
import type { Capabilities } from '../../../runtime/model/channel.ts';
import { textIn, textLanguages } from '../../../runtime/model/text.ts';
import { normalise } from '../normalise.ts';
import { choicesField, choicesOf, type MessageChoice } from './choices.ts';
import type { Message, MessageCode } from './params.ts';

interface MessageFinding extends Finding {
  code: MessageCode;
}

/** What is wrong with a message on the channels it is for: a form or a number of choices that one of them cannot
 * carry, the same title twice. That its texts say something is a rule of the compiler. */
export const checkMessage = (message: Message, { channels }: CheckContext): MessageFinding[] => [
  ...[...channels].flatMap(([channel, capabilities]) => carried(message, channel, capabilities)),
  ...duplicateTitles(message),
];

function carried(message: Message, channel: string, { buttons, list }: Capabilities): MessageFinding[] {
  if (message.kind === 'buttons') {
    if (!buttons) return [finding('no-buttons', 'message.kind', { channel })];
    return tooMany('too-many-buttons', message, channel, message.buttons.length, buttons.count);
  }
  if (message.kind === 'list') {
    if (!list) return [finding('no-list', 'message.kind', { channel })];
    return tooMany('too-many-rows', message, channel, message.rows.length, list.rows);
  }
  return [];
}

const tooMany = (code: MessageCode, message: Message, channel: string, count: number, max: number) =>
  count > max ? [finding(code, choicesField(message), { channel, count, max })] : [];

const finding = (
  code: MessageCode,
  field: string,
  params: Record<string, string | number>,
): MessageFinding => ({
  code,
  severity: 'error',
  field,
  params,
});

/** Two choices that read the same in some language: neither channels nor customers can tell them apart. */
function duplicateTitles(message: Message): MessageFinding[] {
  const choices = choicesOf(message);
  const languages = new Set(['', ...choices.flatMap(({ title }) => textLanguages(title) ?? [])]);
  return choices.flatMap((choice, index) => {
    const earlier = choices.slice(0, index);
    const same = [...languages].some((language) => earlier.some((other) => equal(choice, other, language)));
    return same
      ? [
          finding('duplicate-title', `${choicesField(message)}.${index}.title`, {
            title: textIn(choice.title, '', []),
          }),
        ]
      : [];
  });
}

function equal(one: MessageChoice, other: MessageChoice, language: string): boolean {
  const title = normalise(textIn(one.title, language, []));
  return title !== '' && title === normalise(textIn(other.title, language, []));
}
