import { describe, expect, test } from 'vitest';
import type { DeskTemplate } from '#runtime/index.ts';
import { messageOf, missingIn } from './template.ts';

const template = (body: string, parameters: string[]): DeskTemplate => ({
  id: 'ready',
  name: 'bike_ready',
  language: 'en',
  body,
  header: 'Good news',
  footer: '',
  parameters,
});

const numbered = template('Dear {{1}}, your {{2}} is ready, {{1}}.', ['1', '2']);

describe('a template that an agent fills in', () => {
  test('becomes a message with its values, in order', () => {
    expect(messageOf(numbered, { 1: 'Sanne', 2: ' bicycle ' })).toEqual({
      kind: 'template',
      name: 'bike_ready',
      language: 'en',
      parameters: ['Sanne', 'bicycle'],
      buttons: [],
      text: 'Dear Sanne, your bicycle is ready, Sanne.',
      shows: { header: 'Good news', buttons: [] },
    });
  });

  test('says its names where it has them', () => {
    const named = template('Dear {{first_name}}', ['first_name']);
    expect(messageOf(named, { first_name: 'Sanne' })).toMatchObject({
      parameters: ['Sanne'],
      names: ['first_name'],
      text: 'Dear Sanne',
    });
  });

  test('shows what is still to be filled in', () => {
    expect(messageOf(numbered, { 1: 'Sanne', 2: '  ' }).text).toBe('Dear Sanne, your {{2}} is ready, Sanne.');
    expect(missingIn(numbered, { 1: 'Sanne', 2: '  ' })).toEqual(['2']);
    expect(missingIn(numbered, { 1: 'Sanne', 2: 'x' })).toEqual([]);
  });
});
