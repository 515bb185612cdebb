import { DAY, type Effect, type InMessage, MINUTE, type OutMessage } from '#runtime/index.ts';
import * as texts from './texts.ts';

export type Topic = 'repair' | 'sales' | 'question';
export type Language = texts.Language;

/** What the hand-written contenders keep of a contact: what the flow needs to know again, and nothing else. */
export interface Facts {
  id: string;
  channel: string;
  pointOfContact: string;
  address: string;
  name: string;
  language: Language;
  startedAt: number;
  effects: number;
  timer: string | null;
  windowUntil: number;
  topic: string;
  lastMessage: string;
}

export const TOPICS: readonly Topic[] = ['repair', 'sales', 'question'];
/** What a tap comes back as: the step that asked, and the choice. */
const IDS = ['menu.repair', 'menu.sales', 'menu.question'];
export const YES = 'still-there.button-1';
export const NO = 'still-there.button-2';
export const MENU_WAIT = DAY;
export const REPLY_WAIT = 3 * DAY;
export const QUEUE_WAIT = 10 * MINUTE;

const nextId = (facts: Facts) => `${facts.id}/${++facts.effects}`;

export const send = (facts: Facts, message: OutMessage): Effect => ({
  id: nextId(facts),
  type: 'message.send',
  channel: facts.channel,
  pointOfContact: facts.pointOfContact,
  to: facts.address,
  message,
});

export const say = (facts: Facts, text: string): Effect => send(facts, { kind: 'text', text });

export const askTopic = (facts: Facts): Effect =>
  send(facts, {
    kind: 'list',
    text: texts.menu[facts.language](facts.name),
    open: texts.open[facts.language],
    rows: texts.rows[facts.language].map(([title, description], index) =>
      description === undefined
        ? { id: IDS[index] ?? '', title }
        : { id: IDS[index] ?? '', title, description },
    ),
  });

export const askStillThere = (facts: Facts): Effect =>
  send(facts, {
    kind: 'template',
    name: 'still_there',
    language: facts.language,
    parameters: [facts.name],
    buttons: [
      { index: 0, kind: 'payload', value: YES },
      { index: 1, kind: 'payload', value: NO },
    ],
    text: texts.stillThere[facts.language](facts.name),
    shows: { buttons: [...texts.stillThereButtons[facts.language]] },
  });

export function setTimer(facts: Facts, due: number): Effect {
  const id = nextId(facts);
  facts.timer = id;
  return { id, type: 'timer.set', timer: id, due };
}

export function cancelTimer(facts: Facts): Effect {
  const timer = facts.timer ?? '';
  facts.timer = null;
  return { id: nextId(facts), type: 'timer.cancel', timer };
}

const shop = 'https://winkel.derodefiets.example';

export function pop(facts: Facts, topic: Topic): Effect {
  const phone = encodeURIComponent(facts.address);
  const page = (url: string, title: string): Effect => ({
    id: nextId(facts),
    type: 'agent.popurl',
    url,
    title,
    destination: 'panel',
  });
  if (topic === 'repair')
    return page(
      `https://werkplaats.derodefiets.example/afspraken?telefoon=${phone}`,
      `Werkplaats: ${facts.name}`,
    );
  if (topic === 'sales') return page(`${shop}/bestellingen?telefoon=${phone}`, `Bestellingen: ${facts.name}`);
  const subject = encodeURIComponent(facts.topic);
  return page(`${shop}/klanten?telefoon=${phone}&onderwerp=${subject}`, facts.name);
}

export function queue(facts: Facts, topic: Topic): Effect {
  const [skill, priority, acceleration] =
    topic === 'repair'
      ? [`repairs_${facts.language}`, 5, 2]
      : topic === 'sales'
        ? [`sales_${facts.language}`, 3, 1]
        : [`support_${facts.language}`, 0, 1];
  return { id: nextId(facts), type: 'contact.queue', skill, priority, acceleration };
}

export const close = (facts: Facts): Effect => ({ id: nextId(facts), type: 'contact.close' });

const read = (text: string) => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

const typed = new Map(
  Object.values(texts.rows).flatMap((rows) =>
    rows.map(([title], index): [string, number] => [read(title), index]),
  ),
);

/** The topic a customer means, by tap, words or number; undefined for anything else. */
export function topicOf(choice: string | undefined, text: string): number | undefined {
  const tapped = choice === undefined ? -1 : IDS.indexOf(choice);
  if (tapped >= 0) return tapped;
  const words = read(text);
  const number = Number(/^(\d{1,2})[.)]?$/.exec(words)?.[1]);
  return typed.get(words) ?? (number >= 1 && number <= IDS.length ? number - 1 : undefined);
}

const OF_A_STEP = /^[A-Za-z][\w-]*\.[A-Za-z][\w-]*$/;

/** Whether a customer does nothing that a step which waits could take for an answer. */
export function isNoAnswer({ kind, choice }: InMessage, step: 'menu' | 'still-there'): boolean {
  if (kind === 'reaction') return true;
  return choice !== undefined && !choice.startsWith(`${step}.`) && OF_A_STEP.test(choice);
}

export const titleOf = (facts: Facts, index: number): string => texts.rows[facts.language][index]?.[0] ?? '';

export const openFacts = (
  contact: Pick<Facts, 'id' | 'channel' | 'pointOfContact' | 'address' | 'name' | 'startedAt'>,
): Facts => ({
  ...contact,
  language: 'nl',
  effects: 0,
  timer: null,
  windowUntil: 0,
  topic: '',
  lastMessage: '',
});
