import { sendsFile, type Try, type TryContext } from '../../runtime/define/tries.ts';
import type { CustomerAct } from '../../runtime/model/customer-act.ts';
import { textIn } from '../../runtime/model/text.ts';
import { draftChoices } from '../shared/message/choices.ts';
import { wireId } from '../shared/message/taps.ts';
import { type Expects, LENGTH_MAX, type Params } from './params.ts';

const written = (text: string): CustomerAct => ({ kind: 'text', text });

/** Each choice, as the channel lets customers make it, and an answer that is as expected. */
export function triesOf({ message, expects }: Params, context: TryContext): Try[] {
  const { workspace, channel, step } = context;
  const rich = message.kind === 'rich' ? workspace.richMessages[message.rich]?.message : message;
  const isList = rich?.kind === 'list' || rich?.kind === 'slots';
  const tappable = isList ? channel.list : channel.buttons;
  const choices = draftChoices(rich).map(({ id, title = '' }, index) =>
    tappable
      ? ({
          kind: 'choice',
          id: wireId(step, id),
          title: textIn(title, '', workspace.languages.fallback),
          of: isList ? 'list' : 'buttons',
        } as const)
      : written(String(index + 1)),
  );
  return [...choices, ...expected(expects)].map((act) => ({ kind: 'customer', act }));
}

/** Something as expected; what is not comes up by itself, but for what is too short or too long. */
function expected(expects: Expects): CustomerAct[] {
  switch (expects.kind) {
    case 'text':
      return [expects.min, expects.max < LENGTH_MAX ? expects.max + 1 : expects.min - 1]
        .filter((length) => length > 0)
        .map((length) => written('x'.repeat(length)));
    case 'number': {
      const { min, max } = expects;
      return [min ?? max ?? 1, max ?? min ?? 1].map((number) => written(String(number)));
    }
    case 'email':
      return [written('somebody@example.com')];
    case 'phone':
      return [written('+31612345679')];
    case 'date':
      return [written('2027-03-02')];
    case 'media': {
      const media = expects.media === 'any' ? 'image' : expects.media;
      return [sendsFile(media)];
    }
    default:
      return [];
  }
}
