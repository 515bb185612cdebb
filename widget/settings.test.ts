import { expect, test } from 'vitest';
import { settingsOf } from './settings.ts';

const of = (
  dataset: Record<string, string>,
  languages: string[] = [],
  src = 'https://host.example/chat/widget.js',
) => settingsOf({ dataset, src }, languages);

test('a point of contact is enough', () => {
  expect(of({ pointOfContact: 'site' })).toEqual({
    ...{
      pointOfContact: 'site',
      language: 'en',
      title: '',
      greeting: '',
      theme: 'auto',
      side: 'end',
      open: false,
    },
    socket: 'wss://host.example/chat/socket',
  });
  expect(of({})).toBeUndefined();
});

test('the tag decides the language, then the page, then the browser', () => {
  const language = (tag: string, ...others: string[]) =>
    of({ pointOfContact: 'site', language: tag }, others)?.language;
  expect(language('fr', 'nl')).toBe('fr');
  expect(language('', 'nl-BE', 'fr')).toBe('nl');
  expect(language('de', '', 'FR-ca')).toBe('fr');
  expect(language('constructor', 'de')).toBe('en');
});

test('what is not known is as if it were not there; a host without encryption is one’s own', () => {
  const more = { pointOfContact: 'site', theme: 'pink', side: 'start', open: '' };
  expect(of(more, [], 'http://127.0.0.1:4000/chat/widget.js')).toMatchObject({
    ...{ theme: 'auto', side: 'start', open: true, socket: 'ws://127.0.0.1:4000/chat/socket' },
  });
});
