import { describe, expect, it } from 'vitest';
import { channels } from '../../../channels/registry.ts';
import { toyWorkspace } from '../../testing/toy-flow.ts';
import { checkWorkspace } from './index.ts';

const said = (more: NonNullable<Parameters<typeof toyWorkspace>[0]>) =>
  checkWorkspace(toyWorkspace(more), channels)
    .filter(({ code }) => code !== 'workspace.skill-nobody-has')
    .map(({ severity, code, where }) => `${severity} ${code} ${where.path}`);

describe('a role', () => {
  const ofRole = (permissions: ['skills-view'] | [], ...allowed: ('view' | 'reply')[]) =>
    said({ roles: { clerk: { name: 'Clerk', permissions, channels: { whatsapp: allowed } } } });

  it('is in order with both Reply and Skills View, or with neither', () => {
    expect(ofRole(['skills-view'], 'reply')).toEqual([]);
    expect(ofRole([], 'view')).toEqual([]);
  });

  it('is worth nothing with one of them alone', () => {
    expect(ofRole([], 'reply')).toEqual(['warning workspace.role-sees-no-skills roles.clerk.permissions']);
    expect(ofRole(['skills-view'], 'view')).toEqual([
      'warning workspace.role-may-not-reply roles.clerk.channels',
    ]);
  });
});

describe('an agent', () => {
  const roles = {
    all: { name: 'All', permissions: ['skills-view' as const], channels: { whatsapp: ['reply' as const] } },
    other: { name: 'Other', permissions: ['skills-view' as const], channels: { sms: ['reply' as const] } },
  };
  const ofAgent = (more: object) =>
    said({ roles, agents: { sam: { name: 'Sam', skills: { general: 1, repairs: 5 }, ...more } } });

  it('with a skill has a role that may answer where customers write', () => {
    expect(ofAgent({ role: 'all' })).toEqual([]);
    expect(ofAgent({})).toEqual([]);
    expect(ofAgent({ role: 'other' })).toEqual(['warning workspace.agent-may-not-answer agents.sam.role']);
  });

  const nothing = 'warning workspace.agent-gets-nothing agents.sam.digitalEngagement';

  it.each<[desk: string, digitalEngagement: boolean, skills: object, gets: boolean]>([
    ['agent', true, { general: 1 }, true],
    ['agent', false, { general: 1 }, false],
    ['agent', true, {}, false],
    ['max', true, {}, true],
    ['max', false, { general: 1 }, true],
    ['max', false, {}, false],
  ])(
    'on %s, digital engagement %s, skills %j: gets digital contacts %s',
    (desk, digitalEngagement, skills, gets) => {
      expect(ofAgent({ desk, digitalEngagement, skills })).toEqual(gets ? [] : [nothing]);
    },
  );

  it('who is not active is left alone', () => {
    expect(ofAgent({ active: false, digitalEngagement: false, role: 'other' })).toEqual([]);
  });
});
