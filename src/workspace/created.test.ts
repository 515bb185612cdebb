import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import {
  channels,
  checkWorkspace,
  type Flow,
  readWorkspace,
  type Workspace,
  workspace,
} from '#runtime/index.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { emptyWorkspace } from '#src/app/testing/studio.ts';
import { add } from './acts.ts';
import { freeIdIn, makeThing } from './created.ts';
import { addThing } from './edits.ts';
import { roomOf } from './room.ts';
import { THINGS, type ThingsKey } from './sections.ts';
import { type } from './typed.ts';

const sections = Object.keys(THINGS) as ThingsKey[];
const flow = { id: 'intake', name: 'Intake' } as Flow;
const making = (workspace: Workspace, flows: Record<string, Flow> = { intake: flow }) => ({
  project: { workspace, flows },
  channels,
  word: 'Thing',
  timeZone: 'Europe/Amsterdam',
});

/** A workspace with one skill, or with all that anything can need. */
function withSkill(): Workspace {
  const workspace = structuredClone(emptyWorkspace);
  const made = makeThing('skills', making(workspace));
  if (made) addThing(workspace, 'skills', made.id, made.thing);
  return workspace;
}

function withPoint(): Workspace {
  const workspace = withSkill();
  const made = makeThing('pointsOfContact', making(workspace));
  if (made) addThing(workspace, 'pointsOfContact', made.id, made.thing);
  return workspace;
}

describe.each(sections)('%s', (section) => {
  test('three new ones can be stored, and nothing is wrong in them but what is a choice', () => {
    const workspace = withPoint();
    for (let count = 0; count < 3; count++) {
      const made = makeThing(section, making(workspace));
      expect(made).toBeDefined();
      if (made) addThing(workspace, section, made.id, made.thing);
    }
    expect(readWorkspace(JSON.stringify(workspace)).problems).toBeUndefined();
    const errors = checkWorkspace(workspace, channels).filter(({ severity, where }) => {
      return severity === 'error' && where.path?.startsWith(section);
    });
    // What a channel asks for by itself, nobody but the admin knows.
    expect(errors.filter(({ where }) => !where.path?.includes('.settings'))).toEqual([]);
  });
});

test('a point of contact needs a skill and a script first', () => {
  expect(makeThing('pointsOfContact', making(emptyWorkspace))).toBeUndefined();
  expect(makeThing('pointsOfContact', making(withSkill(), {}))).toBeUndefined();
  expect(makeThing('pointsOfContact', making(withSkill()))?.thing).toMatchObject({
    defaultSkill: 'skill',
    defaultScript: 'intake',
  });
});

test('a template needs a point of contact', () => {
  expect(makeThing('templates', making(withSkill()))).toBeUndefined();
  expect(makeThing('templates', making(withPoint()))).toBeDefined();
});

test('an id is free in its section', () => {
  expect(freeIdIn(emptyWorkspace, 'skills')).toEqual(['skill', 1]);
  expect(freeIdIn(withSkill(), 'skills')).toEqual(['skill-2', 2]);
});

describe('a new point of contact', () => {
  const space = workspace.parse({
    ...emptyWorkspace,
    skills: { calls: { name: 'calls', mediaType: 'voice' }, chats: { name: 'chats' } },
  });
  const flows = { intake: flow, night: { id: 'night', name: 'Night' } as Flow };
  const addPoint = () => {
    const studio = studioWith(nodes, space, []);
    studio.document.getState().change({ key: 'x' }, (project) => {
      project.flows = flows;
    });
    add(studio, 'pointsOfContact', 'Point');
    const point = () => studio.document.getState().project.workspace.pointsOfContact['point']!;
    const pick = (path: string, value: string) =>
      type(studio, { section: 'pointsOfContact', id: 'point' }, { path, value }, path, {
        key: 'change-field',
      });
    return { studio, point, pick };
  };

  test('has a skill that suits its channel, and a script that no other has', () => {
    const made = makeThing('pointsOfContact', making(space, flows));
    expect(made?.thing).toMatchObject({ defaultSkill: 'chats', defaultScript: 'intake' });
    if (made) addThing(space, 'pointsOfContact', made.id, made.thing);
    expect(makeThing('pointsOfContact', making(space, flows))?.thing).toMatchObject({
      defaultScript: 'night',
    });
    delete space.pointsOfContact['point'];
  });

  test('asks for its channel first, and the skill follows the channel in the same step', () => {
    const { studio, point, pick } = addPoint();
    expect(roomOf(studio).getState().revealed?.field).toBe('channel');
    pick('channel', 'voice');
    expect(point()).toMatchObject({ channel: 'voice', defaultSkill: 'calls' });
    studio.document.getState().undo();
    expect(point()).toMatchObject({ defaultSkill: 'chats' });
  });

  test('keeps a skill that somebody chose, and one of a form that was closed', () => {
    const chosen = addPoint();
    chosen.pick('defaultSkill', 'chats');
    chosen.pick('channel', 'voice');
    expect(chosen.point()).toMatchObject({ channel: 'voice', defaultSkill: 'chats' });
    const closed = addPoint();
    roomOf(closed.studio).getState().openThing(null);
    closed.pick('channel', 'voice');
    expect(closed.point()).toMatchObject({ channel: 'voice', defaultSkill: 'chats' });
  });
});
