import { readdirSync, readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { nodes } from '#nodes/index.ts';
import { ACD_CODES } from '#runtime/acd/codes.ts';
import { toyWorkspace } from '#runtime/compile/testing/toy-flow.ts';
import { type Effect, type Event, effect, event, UI_LANGUAGES, type UiLanguage } from '#runtime/index.ts';
import { interpretWords } from '#runtime/words/interpret.ts';
import { sentenceFor } from '#runtime/words/say.ts';
import { messagesIn } from '#src/i18n/catalogue.ts';
import { blocks } from '#test/documents.ts';
import { tellEffect } from './effects.ts';
import { tellEvent } from './events.ts';
import { readable, type Teller } from './teller.ts';

const time = (at: number) => new Date(at).toISOString().slice(11, 19);
const tellerIn = (language: UiLanguage): Teller => ({
  t: createTranslator({
    locale: language,
    namespace: 'told',
    messages: messagesIn(language),
    onError: (problem) => {
      throw problem;
    },
  }),
  times: { zone: 'UTC', time, day: time, full: time, brief: time },
  workspace: toyWorkspace(),
});

/** The lines of the manual, which shows every kind. */
const linesOf = (info: string): Record<string, unknown>[] =>
  blocks('formats.md', info).flatMap((block) =>
    block
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
const events: Event[] = linesOf('json events')
  .filter(({ type }) => type !== 'webhook')
  .map((line) => z.decode(event, line as z.input<typeof event>));
const effects: Effect[] = linesOf('json effects').map(({ at, contact, ...line }) =>
  z.decode(effect, line as z.input<typeof effect>),
);

describe.each(UI_LANGUAGES)('in %s', (language) => {
  const teller = tellerIn(language);

  it.each(events)('the event $type has a sentence', (one) => {
    expect(tellEvent(one, teller)).toMatch(/^[^{}]*\p{L}[^{}]*$/u);
  });

  it.each(effects)('the effect $type has a sentence', (one) => {
    expect(tellEffect(one, teller)).toMatch(/^[^{}]*\p{L}[^{}]*$/u);
  });
});

describe('what routing asks for', () => {
  const teller = tellerIn('en');
  const until = Date.parse('2026-11-24T09:01:00Z');

  it('says who hands over to whom, and by when', () => {
    const offer = { id: 'acd/1', type: 'contact.offer', agent: 'sam', skill: 'repairs', until } as const;
    expect(tellEffect({ ...offer, kind: 'queue' }, teller)).toBe('Offered to Sam, to accept by 09:01:00');
    expect(tellEffect({ ...offer, kind: 'transfer', from: 'ben' }, teller)).toBe(
      'ben hands over to Sam, to accept by 09:01:00',
    );
  });

  it('says why a contact was taken, and what it waits for', () => {
    const taken = { id: 'acd/2', type: 'contact.unassign', agent: 'sam', skill: 'general' } as const;
    const queued = { skill: 'repairs', priority: 0, acceleration: 1 };
    expect(tellEffect({ ...taken, reason: 'transfer', queued }, teller)).toBe(
      'Taken from Sam: transferred; it waits for “repairs”',
    );
  });
});

describe('why it was decided so', () => {
  const placeholders = (sentence = '') => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
  const ofNodes = [...nodes.values()].flatMap(({ type }) =>
    readdirSync(new URL(`../../../nodes/${type}/`, import.meta.url))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => {
        const source = readFileSync(new URL(`../../../nodes/${type}/${name}`, import.meta.url), 'utf8');
        return [...source.matchAll(/code: '([a-z-]+\.[a-z-]+)'/g)].map(([, code = '']) => code);
      }),
  );
  const said = [...nodes.values()].flatMap(({ type, labels }) =>
    Object.keys(labels.en.says ?? {}).map((code) => `${type}.${code}`),
  );
  const codes = [...new Set([...ACD_CODES, ...Object.keys(interpretWords.en), ...said, ...ofNodes])];

  it('is known of many codes', () => {
    expect(ofNodes.length).toBeGreaterThan(20);
    expect(codes.length).toBeGreaterThan(120);
  });

  it.each(codes)('%s has a sentence in each language, with the same params', (code) => {
    const [english, ...others] = UI_LANGUAGES.map((language) => sentenceFor(code, language, nodes));
    expect(english).toMatch(/\p{L}/u);
    for (const other of others) {
      expect(other).toMatch(/\p{L}/u);
      expect(placeholders(other)).toEqual(placeholders(english));
    }
  });
});

it('shows names in the place of ids, and local times in the place of instants', () => {
  const params = { agent: 'sam', skill: 'repairs', pointOfContact: 'shop', until: 0, waited: 3 };
  expect(readable(params, tellerIn('en'))).toEqual({
    ...{ agent: 'Sam', skill: 'repairs', pointOfContact: 'Shop' },
    ...{ until: '00:00:00', waited: 3 },
  });
});
