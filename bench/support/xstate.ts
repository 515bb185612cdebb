import { type Actor, assign, createActor, enqueueActions, type Snapshot, setup } from 'xstate';
import { DAY, type Effect, type Event } from '#runtime/index.ts';
import * as act from './actions.ts';
import { CHANNEL, CONTACT, CUSTOMER, POINT_OF_CONTACT, START } from './conversation.ts';
import { isOpen } from './hours.ts';
import type { Runner } from './runner.ts';
import * as texts from './texts.ts';

/** The effects of the event being handled. The machine's actions put them here, as a host's actions would act. */
let effects: Effect[] = [];

interface Context {
  facts: act.Facts;
  skill: string | null;
  agent: string | null;
}

const given = (event: Event) => (event.type === 'message.received' ? event.message : undefined);
const topicOf = (event: Event) => {
  const message = given(event);
  return message && act.topicOf(message.choice, message.text);
};
const answers =
  (topic: number) =>
  ({ event }: { event: Event }) =>
    topicOf(event) === topic;
const isNoAnswer =
  (step: 'menu' | 'still-there') =>
  ({ event }: { event: Event }) => {
    const message = given(event);
    return message !== undefined && act.isNoAnswer(message, step);
  };
const isCurrent = ({ context, event }: { context: Context; event: Event }) =>
  event.type === 'timer.fired' && event.timer === context.facts.timer;

/** An action that has effects on a copy of the facts, as a snapshot must not be changed. */
const acting = (make: (facts: act.Facts, event: Event) => Effect[]) =>
  assign<Context, Event, undefined, Event, never>({
    facts: ({ context, event }) => {
      const facts = { ...context.facts };
      effects.push(...make(facts, event));
      return facts;
    },
  });

const route = (topic: act.Topic) =>
  acting((facts, event) => [
    act.queue(facts, topic),
    ...(topic === 'question' ? [] : [act.setTimer(facts, event.at + act.QUEUE_WAIT)]),
  ]);

const answered = (topic: act.Topic, index?: number) =>
  acting((facts, event) => {
    facts.topic = index === undefined ? (given(event)?.text ?? '') : act.titleOf(facts, index);
    return [act.cancelTimer(facts), act.pop(facts, topic)];
  });

const machine = setup({
  types: { context: {} as Context, events: {} as Event },
  actions: {
    noteMessage: assign({
      facts: ({ context, event }) => ({
        ...context.facts,
        windowUntil: event.at + DAY,
        lastMessage: given(event)?.text ?? '',
      }),
    }),
    noteAgent: assign(({ context, event }) =>
      event.type === 'agent.assigned' ? { agent: event.agent, skill: event.skill } : context,
    ),
    noteQueue: assign({ skill: ({ context }) => `queue of ${context.facts.id}` }),
    askTopic: acting((facts, event) => [act.askTopic(facts), act.setTimer(facts, event.at + act.MENU_WAIT)]),
    sayClosed: acting((facts) => [act.say(facts, texts.closed[facts.language](facts.name))]),
    askStillThere: acting((facts, event) => {
      facts.timer = null;
      return [act.askStillThere(facts), act.setTimer(facts, event.at + act.REPLY_WAIT)];
    }),
    answeredRepair: answered('repair', 0),
    answeredSales: answered('sales', 1),
    answeredQuestion: answered('question', 2),
    answeredOther: answered('question'),
    queueRepair: route('repair'),
    queueSales: route('sales'),
    queueQuestion: route('question'),
    cancelTimer: acting((facts) => (facts.timer === null ? [] : [act.cancelTimer(facts)])),
    sayBusy: acting((facts) => {
      facts.timer = null;
      return [act.say(facts, texts.busy[facts.language])];
    }),
    sayGoodbye: acting((facts) => [act.say(facts, texts.goodbye[facts.language])]),
    close: acting((facts) => {
      facts.timer = null;
      return [act.close(facts)];
    }),
    popQuestion: acting((facts) => [act.pop(facts, 'question')]),
    noop: enqueueActions(() => undefined),
  },
  guards: {
    isOpen: ({ event }) => isOpen(event.at),
    isRepair: answers(0),
    isSales: answers(1),
    isQuestion: answers(2),
    answersNoMenu: isNoAnswer('menu'),
    answersNoTemplate: isNoAnswer('still-there'),
    saysYes: ({ event }) => given(event)?.choice === act.YES,
    saysNo: ({ event }) => given(event)?.choice === act.NO,
    isCurrent,
  },
}).createMachine({
  id: 'support',
  initial: 'new',
  context: () => ({
    facts: act.openFacts({
      id: CONTACT,
      channel: CHANNEL,
      pointOfContact: POINT_OF_CONTACT,
      address: CUSTOMER.address,
      name: CUSTOMER.name,
      startedAt: START,
    }),
    skill: null,
    agent: null,
  }),
  states: {
    new: {
      on: {
        'message.received': [
          { guard: 'isOpen', target: 'menu', actions: ['noteMessage', 'askTopic'] },
          { target: 'queued', actions: ['noteMessage', 'sayClosed', 'queueQuestion', 'noteQueue'] },
        ],
      },
    },
    menu: {
      on: {
        'message.received': [
          { guard: 'answersNoMenu', actions: 'noteMessage' },
          {
            guard: 'isRepair',
            target: 'queuedWithClock',
            actions: ['noteMessage', 'answeredRepair', 'queueRepair', 'noteQueue'],
          },
          {
            guard: 'isSales',
            target: 'queuedWithClock',
            actions: ['noteMessage', 'answeredSales', 'queueSales', 'noteQueue'],
          },
          {
            guard: 'isQuestion',
            target: 'queued',
            actions: ['noteMessage', 'answeredQuestion', 'queueQuestion', 'noteQueue'],
          },
          { target: 'queued', actions: ['noteMessage', 'answeredOther', 'queueQuestion', 'noteQueue'] },
        ],
        'timer.fired': { guard: 'isCurrent', target: 'stillThere', actions: 'askStillThere' },
      },
    },
    stillThere: {
      on: {
        'message.received': [
          { guard: 'answersNoTemplate', actions: 'noteMessage' },
          { guard: 'saysYes', target: 'menu', actions: ['noteMessage', 'cancelTimer', 'askTopic'] },
          {
            guard: 'saysNo',
            target: 'closed',
            actions: ['noteMessage', 'cancelTimer', 'sayGoodbye', 'close'],
          },
          {
            target: 'queued',
            actions: ['noteMessage', 'cancelTimer', 'popQuestion', 'queueQuestion', 'noteQueue'],
          },
        ],
        'timer.fired': { guard: 'isCurrent', target: 'closed', actions: 'close' },
      },
    },
    queuedWithClock: {
      on: {
        'message.received': { actions: 'noteMessage' },
        'timer.fired': { guard: 'isCurrent', target: 'queued', actions: 'sayBusy' },
        'agent.assigned': { target: 'assigned', actions: ['cancelTimer', 'noteAgent'] },
      },
    },
    queued: {
      on: {
        'message.received': { actions: 'noteMessage' },
        'agent.assigned': { target: 'assigned', actions: 'noteAgent' },
      },
    },
    assigned: { on: { 'message.received': { actions: 'noteMessage' } } },
    closed: {},
  },
});

type Machine = typeof machine;

const start = (snapshot?: Snapshot<unknown>): Actor<Machine> =>
  (snapshot ? createActor(machine, { snapshot }) : createActor(machine)).start();

export const xstate: Runner<Actor<Machine>> = {
  name: 'XState 5',
  open: () => start(),
  handle: (actor, event) => {
    effects = [];
    actor.send(event);
    return { contact: actor, effects };
  },
  park: (actor) => JSON.stringify(actor.getPersistedSnapshot()),
  wake: (parked) => start(JSON.parse(parked) as Snapshot<unknown>),
};
