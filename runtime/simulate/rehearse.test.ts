import { expect, test } from 'vitest';
import { toyScript, toyWorkspace } from '../interpret/testing/toys.ts';
import { rehearsalPoints, rehearse } from './rehearse.ts';

const point = toyWorkspace.pointsOfContact['phone']!;
const workspace = {
  ...toyWorkspace,
  pointsOfContact: { phone: point, chat: { ...point, defaultScript: 'other' }, mail: point },
};
const script = (id: string, ...named: string[]) => {
  const made = toyScript({});
  return { ...made, id, requires: { ...made.requires, pointsOfContact: named } };
};

test('a script is tried where its intake says, else where it is the default, else everywhere', () => {
  expect(rehearsalPoints(script('main', 'chat', 'gone'), workspace)).toEqual(['chat']);
  expect(rehearsalPoints(script('main'), workspace)).toEqual(['phone', 'mail']);
  expect(rehearsalPoints(script('new'), workspace)).toEqual(['phone', 'chat', 'mail']);
});

test('only the points of contact asked for get the script, and nothing else changes', () => {
  const tried = rehearse(workspace, 'new', ['chat', 'gone']);
  expect(tried.pointsOfContact['chat']).toEqual({ ...point, defaultScript: 'new' });
  expect(tried.pointsOfContact['phone']).toBe(point);
  expect(workspace.pointsOfContact.chat.defaultScript).toBe('other');
  expect(rehearse(workspace, 'main', ['phone', 'mail'])).toBe(workspace);
});
