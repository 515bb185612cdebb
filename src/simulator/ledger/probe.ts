import {
  type Effect,
  type Instant,
  type OutMessage,
  openContact,
  type Program,
  type Turn,
  type Variables,
  type VariableValue,
} from '#runtime/index.ts';

/** What a step asked for when a made-up contact came to it. */
export interface Probed {
  effects: readonly Pick<Effect, 'type'>[];
  messages: readonly OutMessage[];
  /** A script that it calls. */
  calls?: string;
  /** It could not be worked out to the end for a made-up contact. */
  isUnsure: boolean;
}

const SAMPLES = { text: 'A1', number: 1, boolean: true } as const;

const sampled = (variables: Variables): Record<string, VariableValue> =>
  Object.fromEntries(
    Object.entries(variables).map(([name, { type, default: initial }]) => [name, initial ?? SAMPLES[type]]),
  );

/** What each step of a script asks for as it is entered, each by itself: nothing is played, and nothing happens. */
export function probe(
  program: Program,
  pointOfContact: string,
  channel: string,
  now: Instant,
): Map<string, Probed> {
  const capabilities = program.points.get(pointOfContact)?.capabilities;
  if (!capabilities) return new Map();
  return new Map(
    program.steps.map(({ id, step }) => {
      const effects: Effect[] = [];
      const messages: OutMessage[] = [];
      const contact = {
        ...openContact(program, {
          ...{ id: 'c0', channel, pointOfContact, at: now, language: 'en', consent: 'unknown' },
          customer: { address: '+31600000000', name: '', fields: {} },
        }),
        status: 'open' as const,
        vars: sampled(program.script.variables),
        message: { id: 'm0', kind: 'text' as const, text: '' },
      };
      const turn: Turn = {
        ...{ contact, now, channel: capabilities, why: undefined },
        event: { type: 'time.passed', at: now },
        nextId: () => 'c0/0',
        chance: () => 0,
        emit: (effect) => effects.push(effect),
        send(message) {
          messages.push(message);
          return undefined;
        },
        queue: (rule) => effects.push({ id: 'c0/0', type: 'contact.queue', ...rule }),
      };
      return [id, { effects, messages, ...ask(step, turn) }] as const;
    }),
  );
}

function ask(step: Program['steps'][number]['step'], turn: Turn): Pick<Probed, 'calls' | 'isUnsure'> {
  try {
    const outcome = step.enter(turn);
    return outcome.kind === 'call'
      ? { calls: outcome.script, isUnsure: false }
      : { isUnsure: outcome.kind === 'fail' };
  } catch {
    return { isUnsure: true };
  }
}
