import {
  type CannedAnswer,
  cannedAnswer,
  type Flow,
  type Json,
  type Moment,
  type NodeRegistry,
  SECOND,
  type Variable,
  type VariableValue,
  type Workspace,
} from '#runtime/index.ts';
import { following } from './following.ts';

/** A node of the flow that asks another system something. */
export interface Asking {
  node: string;
  /** What it is when all goes well. */
  success: CannedAnswer;
}

/** Why there is no answer, or none that can be read, as an answer has it. */
export const ERRORS = cannedAnswer.shape.error.unwrap().options;
export type AnswerError = (typeof ERRORS)[number];

const SAMPLES: Readonly<Record<Variable['type'], VariableValue>> = {
  text: 'text',
  number: 1,
  boolean: true,
};

const NOTHING_CARRIED = { text: { max: 0, unit: 'characters' } } as const;

/** The nodes of a flow that ask other systems: those that say what the answer may be. */
export const askingIn = ({ nodes }: Flow, registry: NodeRegistry, workspace: Workspace): Asking[] =>
  Object.entries(nodes).flatMap(([node, { type, params }]) => {
    const definition = registry.get(type);
    const parsed = definition?.params.safeParse(params);
    if (!definition || !parsed?.success) return [];
    const tries = definition.tries?.(parsed.data, {
      step: node,
      workspace,
      channel: NOTHING_CARRIED,
      values: (_, of) => [SAMPLES[of]],
      said: () => [],
      thrown: () => 0,
    });
    const first = tries?.find((one) => one.kind === 'answer');
    return first?.kind === 'answer'
      ? [{ node, success: { request: { node }, after: 0, ...first.answer } }]
      : [];
  });

export const failure = (request: CannedAnswer['request']): CannedAnswer => ({
  request,
  after: 0,
  status: 500,
});
export const slow = (request: CannedAnswer['request']): CannedAnswer => ({
  request,
  after: 60,
  error: 'timeout',
});

/** An answer as somebody edits it: the body is a text. */
export interface AnswerDraft {
  node: string;
  method: string;
  url: string;
  after: number | undefined;
  error: AnswerError | undefined;
  status: number | undefined;
  body: string;
}

export const draftOf = ({ request, after, status, body, error }: CannedAnswer): AnswerDraft => ({
  node: request.node ?? '',
  method: request.method ?? '',
  url: request.url ?? '',
  after,
  error,
  status,
  body: body === undefined ? '' : JSON.stringify(body, null, 2),
});

export type Faulty = 'body' | 'status' | 'after';

/** The answer of a draft, or the field that nothing can be made of. */
export function answerOf(draft: AnswerDraft): { answer: CannedAnswer } | { faulty: Faulty } {
  const { node, method, url, after, error, status, body } = draft;
  if (after === undefined || !(after >= 0)) return { faulty: 'after' };
  const request = {
    ...some('node', node),
    ...some('method', method.trim().toUpperCase()),
    ...some('url', url.trim()),
  };
  if (error !== undefined) return { answer: { request, after, error } };
  if (status === undefined || !Number.isInteger(status) || status < 100 || status > 599)
    return { faulty: 'status' };
  const read = jsonOf(body);
  if (!read) return { faulty: 'body' };
  return { answer: { request, after, status, ...read } };
}

const some = <K extends string>(key: K, value: string) =>
  (value === '' ? {} : { [key]: value }) as { [P in K]?: string };

function jsonOf(text: string): { body?: Json } | undefined {
  if (text.trim() === '') return {};
  try {
    return { body: JSON.parse(text) as Json };
  } catch {
    return undefined;
  }
}

/** A request that nobody answered, by the effect that made it. */
export type Unanswered = ReadonlyMap<string, CannedAnswer['request']>;

/** The requests that failed because nobody answers them. */
export const unansweredIn: (moments: readonly Moment[]) => Unanswered = following<Unanswered>(
  new Map(),
  (before, { records, setting }) => {
    const after = new Map(before);
    const asked = new Map<string, { at: number; node: string | undefined; isFailing: boolean }>();
    let node: string | undefined;
    for (const record of records) {
      if (record.kind === 'trace') node = record.entry.step ?? node;
      if (record.kind === 'effect' && record.effect.type === 'http.request') {
        const isFailing = setting.answers.some(
          ({ error, after: takes }) => error === 'failed' && takes * SECOND < 1,
        );
        asked.set(record.effect.id, { at: record.at, node, isFailing });
      }
      if (record.kind !== 'event' || record.event.type !== 'http.responded') continue;
      const request = asked.get(record.event.request);
      if (record.event.error !== 'failed' || !request || request.isFailing) continue;
      after.set(record.event.request, request.node === undefined ? {} : { node: request.node });
    }
    return after.size === before.size ? before : after;
  },
);
