import type { Link } from '../../../runtime/define/link.ts';
import type { Turn } from '../../../runtime/define/step.ts';
import { SECOND } from '../../../runtime/model/instant.ts';
import type { Choice, OutMessage } from '../../../runtime/model/message.ts';
import type { Text } from '../../../runtime/model/text.ts';
import type { WrittenMessage } from '../../../runtime/model/written.ts';
import { slotFormats } from './slots.ts';
import { wireId } from './taps.ts';

type Written<K extends WrittenMessage['kind']> = Extract<WrittenMessage, { kind: K }>;
type Render = (turn: Turn) => string;
type Make = (turn: Turn) => OutMessage;

/** Makes the message for a contact: in its language, values filled in. */
export function prepareMessage(message: WrittenMessage, link: Link): Make {
  switch (message.kind) {
    case 'text': {
      const text = link.text(message.text);
      return (turn) => ({ kind: 'text', text: text(turn) });
    }
    case 'buttons':
      return prepareButtons(message, link);
    case 'list':
      return prepareList(message, link);
    case 'media':
      return prepareMedia(message, link);
    case 'link':
      return prepareLink(message, link);
    case 'location':
      return prepareLocation(message, link);
    case 'slots':
      return prepareSlots(message, link);
  }
}

function prepareButtons(message: Written<'buttons'>, link: Link): Make {
  const around = prepareAround(message, link);
  const buttons = message.buttons.map((button) => prepareChoice(button, link));
  return (turn) => ({ kind: 'buttons', ...around(turn), buttons: buttons.map((make) => make(turn)) });
}

function prepareList(message: Written<'list'>, link: Link): Make {
  const around = prepareAround(message, link);
  const open = link.text(message.open);
  const rows = message.rows.map((row) => prepareChoice(row, link));
  return (turn) => ({
    kind: 'list',
    ...around(turn),
    open: open(turn),
    rows: rows.map((make) => make(turn)),
  });
}

/** Times are a list to choose from, each with the hours it takes. */
function prepareSlots(message: Written<'slots'>, link: Link): Make {
  const around = prepareAround(message, link);
  const open = link.text(message.open);
  const formatFor = slotFormats(message.timeZone);
  const slots = message.slots.map(({ id, start }) => ({
    id: wireId(link.step, id),
    start: link.expression(start, 'timestamp'),
  }));
  return (turn) => {
    const { title, hours } = formatFor(turn.contact.language);
    const rows = slots.map(({ id, start }): Choice => {
      const from = start(turn);
      return { id, title: title(from), description: hours(from, from + message.length * SECOND) };
    });
    return { kind: 'list', ...around(turn), open: open(turn), rows };
  };
}

function prepareLink(message: Written<'link'>, link: Link): Make {
  const around = prepareAround(message, link);
  const title = link.text(message.title);
  const url = link.template(message.url.trim(), 'url');
  return (turn) => ({ kind: 'link', ...around(turn), title: title(turn), url: url(turn) });
}

function prepareMedia({ media, url, caption, filename }: Written<'media'>, link: Link): Make {
  const address = link.template(url.trim(), 'url');
  const under = prepareOptional('caption', caption, link);
  const named = filename === undefined ? {} : { filename };
  return (turn) => ({ kind: 'media', media, url: address(turn), ...under(turn), ...named });
}

function prepareLocation({ latitude, longitude, ...words }: Written<'location'>, link: Link): Make {
  const name = prepareOptional('name', words.name, link);
  const address = prepareOptional('address', words.address, link);
  return (turn) => ({ kind: 'location', latitude, longitude, ...name(turn), ...address(turn) });
}

interface Surrounded {
  header?: Text | undefined;
  text: Text;
  footer?: Text | undefined;
}

/** The text, and the line above and the line below it where there is one. */
function prepareAround({ header, text, footer }: Surrounded, link: Link) {
  const between = link.text(text);
  if (header === undefined && footer === undefined) return (turn: Turn) => ({ text: between(turn) });
  const above = prepareOptional('header', header, link);
  const below = prepareOptional('footer', footer, link);
  return (turn: Turn) => ({ ...above(turn), text: between(turn), ...below(turn) });
}

/** A text under its key; an empty one is left out, as one that is not written is. */
function prepareOptional<K extends string>(
  key: K,
  value: Text | undefined,
  link: Link,
): (turn: Turn) => { [P in K]?: string } {
  const nothing: { [P in K]?: string } = {};
  if (value === undefined) return () => nothing;
  const render: Render = link.text(value);
  return (turn) => {
    const words = render(turn);
    return words === '' ? nothing : ({ [key]: words } as { [P in K]?: string });
  };
}

interface WrittenChoice {
  id: string;
  title: Text;
  description?: Text | undefined;
}

function prepareChoice({ id: own, title, description }: WrittenChoice, link: Link): (turn: Turn) => Choice {
  const id = wireId(link.step, own);
  const titled = link.text(title);
  if (description === undefined) return (turn) => ({ id, title: titled(turn) });
  const described = prepareOptional('description', description, link);
  return (turn) => ({ id, title: titled(turn), ...described(turn) });
}
