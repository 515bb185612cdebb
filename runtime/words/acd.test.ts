import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACD_CODES } from '../acd/codes.ts';
import { openAcd } from '../acd/open.ts';
import { route } from '../acd/route.ts';
import { centreWith } from '../acd/testing/centre.ts';
import { UI_LANGUAGES } from '../model/language.ts';
import type { Reason, TraceEntry } from '../model/trace.ts';
import { acdWords } from './acd.ts';
import { sayReason, sentenceFor } from './say.ts';

/** The codes that the sources of a room name; `${kind}` stands for a transfer or a conference. */
const namedIn = (room: string, code: RegExp): string[] => {
  const files = globSync(`runtime/${room}/**/*.ts`).filter((path) => !/\.test\.ts$|codes\.ts$/.test(path));
  const found = files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(code)].map(([, name = '']) => name),
  );
  const kinds = ['transfer', 'conference'];
  return [...new Set(found.flatMap((name) => kinds.map((kind) => name.replace(/\$\{kind\}/, kind))))].sort();
};

const mentioned = (sentence: string) =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

it('has words for all that routing gives as its reasons, and for nothing else', () => {
  expect(namedIn('acd', /['`](acd\.[^'`\s]+)['`]/g)).toEqual([...ACD_CODES].sort());
});

it.each(['interpret', 'centre'])('has words in each language for what %s says of contacts', (room) => {
  const told = namedIn(
    room,
    /(?:error|trace|refuse|ignore)\((?:stage, )?'((?:desk|script|point-of-contact|contact|play|event)\.[^']+)'/g,
  );
  expect(told.length).toBeGreaterThan(2);
  for (const language of UI_LANGUAGES)
    expect(told.filter((code) => sentenceFor(code, language) === undefined)).toEqual([]);
});

describe.each(ACD_CODES)('%s', (code) => {
  it('is a whole sentence that says the same in every language', () => {
    for (const language of UI_LANGUAGES) {
      expect(acdWords[language][code]).toMatch(/[.)]$/);
      expect(mentioned(acdWords[language][code])).toEqual(mentioned(acdWords.en[code]));
    }
    expect(new Set(UI_LANGUAGES.map((language) => acdWords[language][code])).size).toBe(UI_LANGUAGES.length);
  });
});

describe('a reason of routing', () => {
  const skills = {
    repairs: { name: 'repairs', acceptReject: true, acceptWithin: 30 },
    sales: { name: 'sales', routing: { criterion: 'longest-available' as const } },
    care: { name: 'care', routing: { criterion: 'least-occupied' as const } },
  };
  const levels = { repairs: 2, sales: 1, care: 3 };
  const centre = centreWith(
    {
      ann: { name: 'Ann', skills: levels },
      bob: { name: 'Bob', skills: levels, capacity: 1 },
      eve: { name: 'Eve', skills: levels, receives: 'request' },
      max: { name: 'Max', skills: { repairs: 1 }, channels: { chat: 0 } },
    },
    { skills },
  );
  const queued = (contact: string, skill: string, at: number) => ({
    ...{ type: 'contact.queued' as const, contact, at, channel: 'chat' },
    rule: { skill, priority: 0, acceleration: 1 },
  });

  /** A morning in which much goes wrong. */
  const reasons = (): Reason[] => {
    const told: TraceEntry[] = [];
    const inputs = [
      queued('a', 'repairs', 0),
      { type: 'offer.rejected' as const, at: 1_000, contact: 'a', agent: 'ann' },
      { type: 'offer.accepted' as const, at: 2_000, contact: 'a', agent: 'bob' },
      { type: 'offer.accepted' as const, at: 2_000, contact: 'a', agent: 'bob' },
      queued('b', 'sales', 3_000),
      queued('c', 'care', 4_000),
      { type: 'transfer.requested' as const, at: 5_000, contact: 'a', agent: 'bob', to: toAgent('eve') },
      { type: 'time.passed' as const, at: 60_000 },
      { type: 'conference.requested' as const, at: 61_000, contact: 'a', agent: 'bob', to: toAgent('max') },
      { type: 'agent.state.changed' as const, at: 62_000, agent: 'bob', state: 'offline' as const },
    ];
    let acd = openAcd(centre, 0);
    for (const input of inputs) acd = route(acd, centre, input, (entry) => told.push(entry)).acd;
    return told.flatMap(({ reason, alternatives = [] }) => [
      reason,
      ...alternatives.flatMap((one) => (one.reason ? [one.reason] : [])),
    ]);
  };
  const toAgent = (agent: string) => ({ kind: 'agent' as const, agent });

  it.each(UI_LANGUAGES)('is told in %s with nothing left to fill in', (language) => {
    const told = reasons();
    expect(new Set(told.map(({ code }) => code)).size).toBeGreaterThan(12);
    for (const reason of told) expect(sayReason(reason, language), reason.code).not.toMatch(/\{|acd\./);
  });

  it('has its times in RFC 3339, unless they are in words already', () => {
    const reserved = (until: number | string) =>
      sayReason({ code: 'acd.reserved', params: { agent: 'Ann', until } }, 'en');
    expect(reserved(Date.parse('2026-11-24T10:00:00Z'))).toContain('until 2026-11-24T10:00:00.000Z.');
    expect(reserved('24 Nov 11:00')).toContain('until 24 Nov 11:00.');
  });
});
