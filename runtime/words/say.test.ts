import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { channels } from '../channels/registry.ts';
import { toyFlow } from '../compile/testing/toy-flow.ts';
import { TOY_NODES } from '../compile/testing/toy-nodes.ts';
import { UI_LANGUAGES } from '../model/language.ts';
import { error, type Problem } from '../model/problem.ts';
import type { Evidence, Reason } from '../model/trace.ts';
import { coreWords } from './core.ts';
import { sayProblem, sayReason, sentenceFor } from './say.ts';

const SAMPLES = new URL('../compile/samples/', import.meta.url);
const sampled = readdirSync(SAMPLES).flatMap(
  (name) => JSON.parse(readFileSync(new URL(`${name}/problems.json`, SAMPLES), 'utf8')) as Problem[],
);

const flow = toyFlow(
  {
    start: ['start'],
    ask: [
      'choose',
      {
        choices: [
          { key: 'k1', title: 'Repair' },
          { key: 'k2', title: '' },
        ],
      },
    ],
    hi: ['say'],
  },
  [],
);
flow.nodes['ask']!.title = 'Menu';

describe('every problem of the samples', () => {
  it.each(UI_LANGUAGES)('is said in %s, with nothing left to fill in', (language) => {
    for (const problem of sampled) {
      const sentence = sayProblem(problem, language, TOY_NODES);
      expect(sentence, problem.code).toMatch(/[.?!)]$/);
      expect(sentence, problem.code).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});

describe('the words of the compiler', () => {
  const params = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

  it.each(Object.entries(coreWords.en))('mention the same things in each language: %s', (code, sentence) => {
    for (const language of UI_LANGUAGES) {
      const other = sentenceFor(code, language) ?? '';
      expect([...new Set(params(other))]).toEqual([...new Set(params(sentence))]);
    }
  });

  it('are not the English ones in the other languages', () => {
    const sentences = Object.entries(coreWords.en).filter(
      ([code]) => !/^((kind|unit)\.|on-channel$)/.test(code),
    );
    const copied = sentences.filter(([code, sentence]) =>
      (['nl', 'fr'] as const).some((language) => sentenceFor(code, language) === sentence),
    );
    expect(copied).toEqual([]);
  });
});

describe('sayProblem', () => {
  const say = (problem: Problem, language: 'en' | 'nl' | 'fr' = 'en') =>
    sayProblem(problem, language, TOY_NODES, flow);
  const unwired = (node: string, port: string) => error('port.unwired', { node, port }, { port });

  it('calls nodes and ports as the admin does', () => {
    expect(say(unwired('ask', 'k1'))).toBe(
      'Customers who leave “Menu” by “Repair” go nowhere. Connect “Repair”.',
    );
    expect(say(unwired('hi', 'next'))).toBe(
      'Customers who leave “Say” by “next” go nowhere. Connect “next”.',
    );
    expect(say(unwired('ask', 'timeout'), 'nl')).toBe(
      'Klanten die “Menu” via “no answer” verlaten, gaan nergens heen. Verbind “no answer”.',
    );
  });

  it('falls back on ids for what it does not know', () => {
    expect(say(unwired('ghost', 'x'))).toContain('leave “ghost” by “x”');
    expect(sayProblem(unwired('ask', 'k1'), 'en')).toContain('leave “ask” by “k1”');
  });

  it('numbers the port of a choice that has no words yet', () => {
    expect(say(unwired('ask', 'k2'))).toContain('by “Port 2”');
    expect(say(unwired('ask', 'k2'), 'nl')).toContain('“Uitgang 2”');
  });

  it('calls fields by their labels, and counts items from one', () => {
    const at = (field: string) => say(error('field.missing', { node: 'ask', field }));
    expect(at('question')).toBe('“Question” is empty. Fill it in.');
    expect(at('choices.1.title.nl')).toBe('“Choices 2 · Title · nl” is empty. Fill it in.');
  });

  it('names the step where no field is known', () => {
    const problem = error('reference.unknown', { node: 'ask' }, { kind: 'script', name: 'bye' });
    expect(say(problem)).toMatch(/^The workspace has no script “bye”. Choose another in “[^{]+”/);
  });

  it('says languages, kinds and units in words', () => {
    const where = { node: 'hi', field: 'text' };
    expect(say(error('text.missing-language', where, { language: 'nl' }), 'fr')).toContain('néerlandais');
    expect(say(error('reference.unknown', where, { kind: 'skills', name: 'x' }), 'fr')).toContain(
      'compétence',
    );
    const long = { length: 9, max: 8, unit: 'bytes', channel: 'instagram' };
    expect(say(error('text.too-long', where, long), 'fr')).toContain('9 octets');
  });

  it('calls channels as people do, and says of which of them it speaks', () => {
    const [one] = [...channels.values()].filter(({ names }) => names?.nl);
    const { channel, name, names } = one!;
    const long = error('text.too-long', { node: 'hi', field: 'text' }, { length: 9, max: 8, channel });
    const called = (language: 'en' | 'nl') => sayProblem(long, language, TOY_NODES, flow, channels);
    expect(called('en')).toContain(`and ${name} carries 8`);
    expect(called('nl')).toContain(`en ${names?.nl} kan`);
    expect(say(long)).toContain(`and ${channel} carries 8`);
    const adapted = error('channel.adapted.footer', { node: 'hi' }, { channel });
    expect(sayProblem(adapted, 'nl', TOY_NODES, flow, channels)).toMatch(`${names?.nl}: Dit kanaal`);
    expect(sayProblem(adapted, 'fr', TOY_NODES, flow, channels)).toMatch(/\u00a0: Ce canal/);
    const alone: Reason = { code: 'channel.adapted.footer', params: {} };
    expect(sayReason(alone, 'en')).toMatch(/^This channel/);
  });

  it('says in words what a custom field holds', () => {
    const where = { path: 'customers.ann.fields.since' };
    const problem = error('workspace.wrong-field-type', where, { name: 'since', expected: 'timestamp' });
    expect(say(problem)).toBe(
      '“customers.ann.fields.since” is not what “customerFields” says of “since”: timestamp. Change the value, or the field.',
    );
    expect(say(problem, 'nl')).toContain(': tijdstip.');
    expect(say(problem, 'fr')).toContain('\u00a0: instant.');
  });

  it('asks whether a suggestion is meant, where there is one', () => {
    const unknown = (more: object) =>
      say(error('node.unknown-type', { node: 'hi' }, { type: 'sya', ...more }));
    expect(unknown({ suggestion: 'say' })).toContain('Is “say” meant?');
    expect(unknown({})).toContain('Replace this node');
  });

  it('names the nodes of a loop, a few of them when it is long', () => {
    const loop = (ids: string[]) =>
      say(error('flow.endless-loop', { node: 'hi' }, { nodes: ids.join(', '), count: ids.length }));
    expect(loop(['ask', 'hi'])).toContain('(“Menu” → “Say”)');
    expect(loop(Array.from({ length: 6 }, (_, index) => `n${index}`))).toContain('“n5”)');
    expect(loop(Array.from({ length: 7 }, (_, index) => `n${index}`))).toContain('“n5” → …)');
  });

  it('finds the words of a node type, and answers a code without words as it is', () => {
    expect(say(error('choose.same-choice', { node: 'ask' }, { count: 2 }))).toBe(
      'Two of the 2 choices are the same.',
    );
    expect(say(error('choose.constructor'))).toBe('choose.constructor');
    expect(say(error('toString'))).toBe('toString');
  });

  it('puts no text of a param through the filling again', () => {
    expect(say(error('node.unknown-type', { node: 'hi' }, { type: '{node} $&' }))).toContain('“{node} $&”');
  });
});

describe('sayReason', () => {
  it('says why a step did what it did', () => {
    expect(sayReason({ code: 'branch.held', params: {} }, 'en', TOY_NODES)).toBe('A condition holds.');
    expect(sayReason({ code: 'acd.waits', params: { skill: 'repairs' } }, 'fr')).toContain('« repairs »');
  });
});

describe('a reason with what decided it', () => {
  const reason = (when: string, source: string, reads: Evidence['reads']): Reason => ({
    code: 'core.test',
    params: { when },
    because: [{ source, value: true, reads }],
  });

  it('tells the values beside the condition', () => {
    const whole = reason('agents == 0', 'agents == 0', [{ path: 'agents', value: 0 }]);
    expect(sayReason(whole, 'en')).toBe('core.test (agents is 0)');
    const part = reason('a || agents == 0', 'agents == 0', [{ path: 'agents', value: 0 }]);
    expect(sayReason(part, 'nl')).toBe('core.test (`agents == 0` want agents is 0)');
  });

  it('tells no sensitive value', () => {
    const hidden = reason('vars.pin == "a"', 'vars.pin == "a"', [
      { path: 'vars.pin', value: null, hidden: true },
    ]);
    expect(sayReason(hidden, 'en')).toBe('core.test (vars.pin is hidden)');
  });
});
