import { expect, test } from 'vitest';
import { workspace } from '#runtime/index.ts';
import { emptyWorkspace, testStudio } from '#src/app/testing/studio.ts';
import { remove } from './removing.ts';
import { roomOf } from './room.ts';
import { type } from './typed.ts';

const space = workspace.parse({ ...emptyWorkspace, skills: { care: { name: 'care' } } });
const care = { section: 'skills', id: 'care' } as const;
const TYPING = { key: 'change-field', merge: true } as const;

test('the session knows how many fields hold what does not fit, wherever one looks, until it is repaired', () => {
  const studio = testStudio(undefined, space);
  const held = () => studio.session.getState().heldFields;
  const room = roomOf(studio).getState();
  type(studio, care, { path: 'name', value: 'a b' }, 'Name', TYPING);
  type(studio, care, { path: 'description', value: 7 }, 'Description', TYPING);
  expect(held()).toBe(2);
  room.openThing(null);
  room.openSection('agents');
  expect(held()).toBe(2);
  type(studio, care, { path: 'description', value: 'Fine' }, 'Description', TYPING);
  expect(held()).toBe(1);
  type(studio, care, { path: 'name', value: 'help' }, 'Name', TYPING);
  expect(held()).toBe(0);
});

test('what a thing holds counts only while the thing is there', () => {
  const studio = testStudio(undefined, space);
  const held = () => studio.session.getState().heldFields;
  type(studio, care, { path: 'name', value: 'a b' }, 'Name', TYPING);
  remove(studio, 'skills', 'care');
  expect(held()).toBe(0);
  studio.document.getState().undo();
  expect(held()).toBe(1);
});
