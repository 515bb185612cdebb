import { describe, expect, it } from 'vitest';
import { CHANNEL_PERMISSIONS, GENERAL_PERMISSIONS, mayAnswer, role } from './role.ts';

const made = (permissions: string[], channels: object = {}) =>
  role.parse({ name: 'Clerk', permissions, channels });

describe('who answers customers', () => {
  it('needs Reply on the channel and Skills View', () => {
    expect(mayAnswer(made(['skills-view'], { chat: ['reply'] }), 'chat')).toBe(true);
    expect(mayAnswer(made([], { chat: ['reply'] }), 'chat')).toBe(false);
    expect(mayAnswer(made(['skills-edit'], { chat: ['reply'] }), 'chat')).toBe(false);
    expect(mayAnswer(made(['skills-view'], { chat: ['view'] }), 'chat')).toBe(false);
  });

  it('may do so on the channels that the role names, and on no other', () => {
    expect(mayAnswer(made(['skills-view'], { chat: ['reply'] }), 'sms')).toBe(false);
    expect(mayAnswer(made(['skills-view']), 'constructor')).toBe(false);
  });
});

describe('a role', () => {
  it('has its own permissions for each channel, and those of the contact centre', () => {
    const all = { chat: [...CHANNEL_PERMISSIONS], sms: ['view'] };
    expect(made([...GENERAL_PERMISSIONS], all)).toMatchObject({ channels: all });
  });

  it('has permissions for searching apart', () => {
    for (const search of ['search-posts', 'search-cases', 'search-messages'])
      expect(GENERAL_PERMISSIONS).toContain(search);
  });

  it('knows no other permission', () => {
    expect(() => made(['fly'])).toThrow();
    expect(() => made([], { chat: ['skills-view'] })).toThrow();
  });
});
