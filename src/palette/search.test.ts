import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { GROUPS, UI_LANGUAGES } from '#runtime/index.ts';
import { found } from './search.ts';

const types = (query: string, language: 'en' | 'nl' | 'fr' = 'en') =>
  found(nodes, query, language).flatMap(([, members]) => members.map(({ type }) => type));

describe('searching the palette', () => {
  it('shows every node type while nothing is typed, in the order of the groups', () => {
    expect(new Set(types(''))).toEqual(new Set(nodes.keys()));
    const groups = found(nodes, '', 'en').map(([group]) => group);
    expect(groups).toEqual(GROUPS.filter((group) => groups.includes(group)));
  });

  it('finds by title, by any part of it and in any case', () => {
    expect(types('ASK')).toContain('ask');
    expect(types('templ')).toContain('send-template');
  });

  it('finds by other words people know, in the language of the studio', () => {
    expect(types('webhook')).toContain('http-request');
    expect(types('vraag', 'nl')).toContain('ask');
    expect(types('vraag', 'fr')).toEqual([]);
  });

  it.each([
    ['ASKCALLER', 'ask'],
    ['ASSIGN', 'set-variables'],
    ['BEGIN', 'channel-intake'],
    ['CASE', 'switch'],
    ['END', 'end'],
    ['ESTIMATED WAIT TIME', 'queue-info'],
    ['GETQUEUE', 'queue-info'],
    ['GETRICHMESSAGE', 'send-message'],
    ['HOURS', 'hours'],
    ['IF', 'decide'],
    ['LOOP', 'loop'],
    ['MENU', 'ask'],
    ['ONABANDON', 'on-abandoned'],
    ['ONANSWER', 'on-assigned'],
    ['ONASSIGNMENT', 'on-assigned'],
    ['ONERROR', 'on-error'],
    ['ONSIGNAL', 'on-signal'],
    ['ONUNASSIGNMENT', 'on-unassigned'],
    ['PAGE', 'page-agent'],
    ['POPURL', 'popurl'],
    ['REQAGENT', 'assign-skill'],
    ['REST API', 'http-request'],
    ['RUNSUB', 'run-script'],
    ['SENDSMSPAYLOAD', 'send-template'],
    ['SNIPPET', 'set-variables'],
    ['SPAWN', 'run-script'],
    ['TEXTMSG', 'send-message'],
    ['UPDATE CUSTOM FIELD', 'update-customer'],
    ['UPDATE DIGITAL CONTACT STATUS', 'set-status'],
    ['UPDATECONTACT', 'update-queue'],
    ['WAIT', 'wait'],
  ])('answers what admins bring, %s, with %s first', (name, type) => {
    for (const language of UI_LANGUAGES) expect(types(name, language)[0], language).toBe(type);
  });

  it('needs no accents', () => {
    const french = [...nodes.values()].find(({ labels }) => /[éèêç]/.test(labels.fr.title));
    const bare = french?.labels.fr.title.normalize('NFD').replace(/\p{Mark}/gu, '') ?? '';
    expect(types(bare, 'fr')).toContain(french?.type);
  });

  it('needs every word that is typed', () => {
    expect(types('ask zebra')).toEqual([]);
  });
});
