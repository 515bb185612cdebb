import { describe, expect, it } from 'vitest';
import { describeSettings, saysOf } from '../testing/settings.ts';
import { pointOfContact } from './settings.ts';

describe('an account', () => {
  describeSettings(pointOfContact);

  it.each(['business', 'creator'])('of a %s with access to messages is fine', (accountType) => {
    expect(saysOf(pointOfContact, { accountType, messageAccess: true, connectedBy: 'The shop' })).toEqual([]);
  });

  it.each([
    [{ messageAccess: true }, 'warning instagram.settings.missing accountType'],
    [{ accountType: 'business' }, 'warning instagram.settings.no-access messageAccess'],
    [
      { accountType: 'personal', messageAccess: true },
      'error instagram.settings.not-professional accountType',
    ],
  ])('%j is told of', (settings, said) => {
    expect(saysOf(pointOfContact, settings)).toEqual([said]);
  });
});
