import { DAY, type Effect, type Event, type InMessage } from '#runtime/index.ts';
import * as act from './actions.ts';
import { CHANNEL, CONTACT, CUSTOMER, POINT_OF_CONTACT, START } from './conversation.ts';
import { isOpen } from './hours.ts';
import type { Runner } from './runner.ts';
import * as texts from './texts.ts';

type State = 'new' | 'menu' | 'still-there' | 'queued-with-clock' | 'queued' | 'assigned' | 'closed';

interface HandState extends act.Facts {
  state: State;
  skill: string | null;
  agent: string | null;
}

type Next = State;

/** The support flow as one would program it for this shop alone: the limit of what any runtime can reach. */
function handle(before: HandState, event: Event): { contact: HandState; effects: Effect[] } {
  const contact = { ...before };
  const effects: Effect[] = [];
  if (event.type === 'message.received') {
    contact.windowUntil = event.at + DAY;
    contact.lastMessage = event.message.text;
  }
  contact.state = step(contact, event, effects);
  return { contact, effects };
}

function step(contact: HandState, event: Event, effects: Effect[]): Next {
  switch (contact.state) {
    case 'new':
      return event.type === 'message.received' ? begin(contact, event.at, effects) : 'new';
    case 'menu':
      return atMenu(contact, event, effects);
    case 'still-there':
      return atStillThere(contact, event, effects);
    case 'queued-with-clock':
    case 'queued':
      return inQueue(contact, event, effects);
    default:
      return contact.state;
  }
}

function begin(contact: HandState, now: number, effects: Effect[]): Next {
  if (isOpen(now)) return askTopic(contact, now, effects);
  effects.push(act.say(contact, texts.closed[contact.language](contact.name)));
  return route(contact, 'question', now, effects);
}

function askTopic(contact: HandState, now: number, effects: Effect[]): Next {
  effects.push(act.askTopic(contact), act.setTimer(contact, now + act.MENU_WAIT));
  return 'menu';
}

function atMenu(contact: HandState, event: Event, effects: Effect[]): Next {
  if (event.type === 'timer.fired' && event.timer === contact.timer) {
    contact.timer = null;
    effects.push(act.askStillThere(contact), act.setTimer(contact, event.at + act.REPLY_WAIT));
    return 'still-there';
  }
  if (event.type !== 'message.received' || act.isNoAnswer(event.message, 'menu')) return 'menu';
  effects.push(act.cancelTimer(contact));
  const index = answerOf(event.message);
  contact.topic = index === undefined ? event.message.text : act.titleOf(contact, index);
  const topic = act.TOPICS[index ?? 2] ?? 'question';
  effects.push(act.pop(contact, topic));
  return route(contact, topic, event.at, effects);
}

const answerOf = ({ choice, text, kind }: InMessage) =>
  kind === 'text' || kind === 'choice' ? act.topicOf(choice, text) : undefined;

function route(contact: HandState, topic: act.Topic, now: number, effects: Effect[]): Next {
  const queued = act.queue(contact, topic);
  effects.push(queued);
  contact.skill = queued.type === 'contact.queue' ? queued.skill : null;
  if (topic === 'question') return 'queued';
  effects.push(act.setTimer(contact, now + act.QUEUE_WAIT));
  return 'queued-with-clock';
}

function atStillThere(contact: HandState, event: Event, effects: Effect[]): Next {
  if (event.type === 'timer.fired' && event.timer === contact.timer) {
    contact.timer = null;
    effects.push(act.close(contact));
    return 'closed';
  }
  if (event.type !== 'message.received' || act.isNoAnswer(event.message, 'still-there')) return 'still-there';
  effects.push(act.cancelTimer(contact));
  if (event.message.choice === act.YES) return askTopic(contact, event.at, effects);
  if (event.message.choice === act.NO) {
    effects.push(act.say(contact, texts.goodbye[contact.language]), act.close(contact));
    return 'closed';
  }
  effects.push(act.pop(contact, 'question'));
  return route(contact, 'question', event.at, effects);
}

function inQueue(contact: HandState, event: Event, effects: Effect[]): Next {
  if (event.type === 'agent.assigned') {
    if (contact.timer !== null) effects.push(act.cancelTimer(contact));
    contact.agent = event.agent;
    contact.skill = event.skill;
    return 'assigned';
  }
  if (event.type !== 'timer.fired' || event.timer !== contact.timer) return contact.state;
  contact.timer = null;
  effects.push(act.say(contact, texts.busy[contact.language]));
  return 'queued';
}

const fresh = (): HandState => ({
  ...act.openFacts({
    id: CONTACT,
    channel: CHANNEL,
    pointOfContact: POINT_OF_CONTACT,
    address: CUSTOMER.address,
    name: CUSTOMER.name,
    startedAt: START,
  }),
  state: 'new',
  skill: null,
  agent: null,
});

export const hand: Runner<HandState> = {
  name: 'written by hand',
  open: fresh,
  handle,
  park: JSON.stringify,
  wake: (parked) => JSON.parse(parked) as HandState,
};
