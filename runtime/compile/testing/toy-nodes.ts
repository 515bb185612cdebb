import { z } from 'zod';
import type { NodeWords } from '../../define/labels.ts';
import { type AnyNode, defineNode, type NodeRegistry } from '../../define/node.ts';
import { END, waitUntil } from '../../define/step.ts';
import { note, recordOf } from '../../model/contact.ts';
import { duration, expression, key, reference, text, variable } from '../../model/field.ts';
import { SECOND } from '../../model/instant.ts';

/*
 * Six node types and a handler, small enough to hold in one's head: the compiler and the interpreter are tested
 * with these, so that neither leans on what the real nodes happen to do.
 */

const CHOICES_MAX = 3;
const WAIT_MAX = 86_400;
const PRIORITY = 5;
const TIMES = 3;

/** Toys speak English in every language. */
const everywhere = <W extends NodeWords<string, string, string>>(words: W) => ({
  en: words,
  nl: words,
  fr: words,
});

const next = { id: 'next', kind: 'next', required: true } as const;

export const start = defineNode({
  type: 'start',
  version: 1,
  group: 'messages',
  entry: true,
  params: z.strictObject({ pointsOfContact: z.array(reference('pointsOfContact')).default([]) }),
  initial: {},
  ports: () => [next],
  prepare: (_params, link) => {
    const go = link.go('next');
    return { enter: () => go };
  },
  labels: everywhere({
    title: 'Start',
    summary: 'A contact begins',
    help: 'A contact begins here.',
    fields: { pointsOfContact: { label: 'Points of contact' } },
    ports: { next: 'next' },
    says: {},
  }),
});

/** Fails when its text cannot be filled in; has an error port for that. */
export const say = defineNode({
  type: 'say',
  version: 1,
  group: 'messages',
  params: z.strictObject({ text: text({ multiline: true, limit: 'text.max' }) }),
  initial: { text: '' },
  ports: () => [next, { id: 'error', kind: 'error', required: false }],
  prepare: (params, link) => {
    const words = link.text(params.text);
    const go = link.go('next');
    return {
      enter: (turn) => {
        turn.send({ kind: 'text', text: words(turn) });
        return go;
      },
    };
  },
  labels: everywhere({
    title: 'Say',
    summary: 'Say something',
    help: 'The customer reads a text.',
    fields: { text: { label: 'Text' } },
    ports: { next: 'next', error: 'error' },
    says: {},
  }),
});

const choice = z.strictObject({ key: key(), title: text({ limit: 'buttons.titleMax' }) });

const kept = ({ keep }: { keep?: string | undefined }) => (keep === undefined ? [] : [keep]);

/** Asks and waits; a port per choice, one for other answers, one for silence. */
export const choose = defineNode({
  type: 'choose',
  version: 1,
  group: 'messages',
  waits: () => true,
  params: z.strictObject({
    question: text({ limit: 'buttons.bodyMax' }),
    choices: z.array(choice).min(1).max(CHOICES_MAX),
    seconds: duration(WAIT_MAX).default(60),
    keep: variable().optional(),
  }),
  initial: { question: '', choices: [] },
  ports: (params) => [
    ...(params.choices ?? []).map(({ key: id = '', title }) => ({
      id,
      kind: 'next' as const,
      required: true,
      text: typeof title === 'string' ? title : (title?.['en'] ?? id),
      sets: kept(params),
    })),
    { id: 'other', kind: 'next', required: false, sets: kept(params) },
    { id: 'timeout', kind: 'timeout', required: true },
  ],
  check: ({ choices }) =>
    new Set(choices.map((one) => one.key)).size < choices.length
      ? [{ code: 'same-choice', severity: 'error', field: 'choices', params: { count: choices.length } }]
      : [],
  prepare: (params, link) => {
    const question = link.text(params.question);
    const buttons = params.choices.map((one) => ({ id: one.key, title: link.text(one.title) }));
    const ports = new Map(params.choices.map((one) => [one.key, link.go(one.key)]));
    const [other, timeout] = [link.go('other'), link.go('timeout')];
    return {
      enter: (turn) => {
        turn.send({
          kind: 'buttons',
          text: question(turn),
          buttons: buttons.map(({ id, title }) => ({ id, title: title(turn) })),
        });
        return waitUntil(turn.now + params.seconds * SECOND);
      },
      resume: ({ event, contact }) => {
        if (event.type === 'timer.fired') return timeout;
        if (event.type !== 'message.received') return null;
        for (const name of kept(params)) contact.vars[name] = event.message.text;
        return ports.get(event.message.choice ?? event.message.text) ?? other;
      },
    };
  },
  labels: everywhere({
    title: 'Choose',
    summary: 'Ask and wait',
    help: 'The customer taps a choice.',
    fields: {
      question: { label: 'Question' },
      choices: { label: 'Choices' },
      'choices.key': { label: 'Key' },
      'choices.title': { label: 'Title' },
      seconds: { label: 'Wait' },
    },
    ports: { other: 'something else', timeout: 'no answer' },
    says: { 'same-choice': 'Two of the {count} choices are the same.' },
  }),
});

const condition = z.strictObject({ key: key(), when: expression('boolean') });

/** The first condition that holds decides. */
export const branch = defineNode({
  type: 'branch',
  version: 1,
  group: 'logic',
  params: z.strictObject({ conditions: z.array(condition).min(1) }),
  initial: { conditions: [] },
  ports: ({ conditions }) => [
    ...(conditions ?? []).map(({ key: id = '' }) => ({ id, kind: 'next' as const, required: true })),
    { id: 'else', kind: 'next', required: true },
  ],
  prepare: (params, link) => {
    const cases = params.conditions.map((one) => ({
      holds: link.expression(one.when, 'boolean'),
      go: link.go(one.key),
    }));
    const otherwise = link.go('else');
    return {
      enter: (turn) => {
        const found = cases.find(({ holds }) => holds(turn));
        turn.why?.({ code: found ? 'branch.held' : 'branch.none-held', params: {} });
        return found?.go ?? otherwise;
      },
    };
  },
  labels: everywhere({
    title: 'Branch',
    summary: 'Decide',
    help: 'The first condition that holds decides.',
    fields: {
      conditions: { label: 'Conditions' },
      'conditions.key': { label: 'Key' },
      'conditions.when': { label: 'When' },
    },
    ports: { else: 'otherwise' },
    says: { held: 'A condition holds.', 'none-held': 'No condition holds.' },
  }),
});

/** Goes round three times and no more. */
export const count = defineNode({
  type: 'count',
  version: 1,
  group: 'logic',
  params: z.strictObject({}),
  initial: {},
  ports: () => [
    { id: 'again', kind: 'next', required: true, bounded: TIMES },
    { id: 'finished', kind: 'next', required: true },
  ],
  prepare: (_params, link) => {
    const [again, finished] = [link.go('again'), link.go('finished')];
    return {
      enter: ({ contact }) => {
        const { counters } = recordOf(contact);
        const count = ((counters[link.step] ?? 0) + 1) % (TIMES + 1);
        note(contact, { counters: { ...counters, [link.step]: count } });
        return count === 0 ? finished : again;
      },
    };
  },
  labels: everywhere({
    title: 'Count',
    summary: 'Again and again',
    help: 'Goes round three times.',
    fields: {},
    ports: { again: 'again', finished: 'finished' },
    says: {},
  }),
});

/** Queues the contact for the skill when one is named; then the script is over. */
export const finish = defineNode({
  type: 'finish',
  version: 1,
  group: 'end',
  params: z.strictObject({ skill: reference('skills').optional() }),
  initial: {},
  ports: () => [],
  prepare: ({ skill }, link) => {
    if (skill !== undefined) link.skill(skill);
    return {
      enter: (turn) => {
        if (skill !== undefined) turn.queue({ skill, priority: PRIORITY, acceleration: 0 });
        return END;
      },
    };
  },
  labels: everywhere({
    title: 'Finish',
    summary: 'The end',
    help: 'The script is over.',
    fields: { skill: { label: 'Skill' } },
    ports: {},
    says: {},
  }),
});

/** Goes on when another step failed. */
export const rescue = defineNode({
  type: 'rescue',
  version: 1,
  group: 'handlers',
  handles: 'script.failed',
  params: z.strictObject({}),
  initial: {},
  ports: () => [next],
  prepare: (_params, link) => {
    const go = link.go('next');
    return { enter: () => go };
  },
  labels: everywhere({
    title: 'Rescue',
    summary: 'After a failure',
    help: 'Goes on when a step failed.',
    fields: {},
    ports: { next: 'next' },
    says: {},
  }),
});

/** The toys by type. A definition's own types are dropped here, as `nodes/index.ts` drops those of the real ones. */
export const TOY_NODES: NodeRegistry = new Map(
  [start, say, choose, branch, count, finish, rescue].map((node) => [node.type, node as AnyNode]),
);
