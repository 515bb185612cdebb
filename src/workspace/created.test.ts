import { describe, expect, test } from 'vitest';
import { channels, checkWorkspace, type Flow, readWorkspace, type Workspace } from '#runtime/index.ts';
import { emptyWorkspace } from '#src/app/testing/studio.ts';
import { freeIdIn, makeThing } from './created.ts';
import { addThing } from './edits.ts';
import { THINGS, type ThingsKey } from './sections.ts';

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
