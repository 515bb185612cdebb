import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Field, fieldsOf, REFERENCE_KINDS, workspace as schema } from '#runtime/index.ts';
import { channel, reference, referencePerLanguage } from '#runtime/model/field.ts';
import { initialGroup } from './initial.ts';
import { referenceOptions } from './parts/references.ts';
import { areFew, isPicked } from './picked.ts';
import { shownPaths } from './shown.ts';

const fields = fieldsOf(
  z.strictObject({
    skills: z.record(reference('skills'), z.number()),
    forms: z.record(z.string(), z.strictObject({ body: z.string() })),
    on: z.array(channel()),
    open: z.array(z.strictObject({ from: z.string() })),
    other: referencePerLanguage('skills'),
  }),
);

const typeOf = (name: string): Field['type'] => {
  const found = fields.find((field) => field.name === name);
  if (!found) throw new Error(`No field ${name}.`);
  return found.type;
};

const itemOf = (name: string): Field['type'] => {
  const type = typeOf(name);
  if (type.kind !== 'list') throw new Error(`${name} is no list.`);
  return type.item.type;
};

describe('a map', () => {
  test('begins empty', () => {
    expect(initialGroup(fields)).toMatchObject({ skills: {}, forms: {} });
  });

  test('has a place on the screen for each of its keys, and for the fields behind them', () => {
    const value = { skills: { repairs: 1 }, forms: { nl: { body: '' } }, on: [], open: [], other: '' };
    const paths = shownPaths(fields, value);
    expect(paths).toEqual(expect.arrayContaining(['skills.repairs', 'forms.nl', 'forms.nl.body']));
  });

  test('of a wrong shape has no places inside', () => {
    expect(shownPaths(fields, { skills: ['repairs'], forms: 3 })).toEqual([
      'skills',
      'forms',
      'on',
      'open',
      'other',
    ]);
  });
});

describe('a list', () => {
  test('of what is picked is one place: what is wrong with an item stands there', () => {
    const paths = shownPaths(fields, { on: ['chat'], open: [{ from: '09:00' }] });
    expect(paths).toContain('open.0.from');
    expect(paths).not.toContain('on.0');
  });

  test('is picked when its items are ids of things or values of a choice', () => {
    expect(isPicked(itemOf('on'))).toBe(true);
    expect(isPicked(itemOf('open'))).toBe(false);
    expect(isPicked(typeOf('other'))).toBe(false);
  });

  test('shows all of a few, and of many those chosen', () => {
    expect(areFew({ kind: 'channel' })).toBe(true);
    expect(areFew({ kind: 'reference', to: 'skills' })).toBe(false);
  });
});

const workspace = schema.parse({
  format: 'routewright/workspace',
  version: 2,
  id: 'shop',
  name: 'Shop',
  languages: { fallback: ['nl'] },
  pointsOfContact: {},
  skills: { repairs: { name: 'repairs', description: 'Bicycles' } },
  agents: { ann: { name: 'Ann', skills: {} } },
  secrets: { 'shop-key': {} },
});

describe('things of the workspace', () => {
  test.each(REFERENCE_KINDS)('%s can be referred to', (kind) => {
    expect(referenceOptions(workspace, kind)).toHaveLength(Object.keys(workspace[kind]).length);
  });

  test('are called by their names, or by their ids when they have none', () => {
    expect(referenceOptions(workspace, 'skills')).toEqual([
      { id: 'repairs', label: 'repairs', description: 'Bicycles' },
    ]);
    expect(referenceOptions(workspace, 'agents')[0]).toMatchObject({ id: 'ann', label: 'Ann' });
    expect(referenceOptions(workspace, 'secrets')[0]).toMatchObject({ id: 'shop-key', label: 'shop-key' });
  });
});
