import { workspace as schema, type Workspace } from '../../model/workspace.ts';

// What the tests of this room share: the bicycle shop's addresses, and the moment everything arrives.

export const AT = Date.parse('2026-11-20T10:20:00Z');

export const WHATSAPP = { address: '+31201234567', account: '108000000000001' };
export const INSTAGRAM = { address: 'bicycle.shop', account: '178000000000001' };

/** The bicycle shop's point of contact on each channel, by the channel. */
export const POINTS = {
  whatsapp: { id: 'phone', ...WHATSAPP },
  instagram: { id: 'photos', ...INSTAGRAM },
  webchat: { id: 'site', address: 'bicycle-shop.example', account: 'shop-page' },
  sms: { id: 'texts', address: '+3197012345678', account: 'MG0123456789abcdef0123456789abcdef' },
  email: { id: 'mail', address: 'help@bicycle-shop.example', account: 'help' },
  voice: { id: 'calls', address: '+31201234568', account: '+31201234568' },
  voicemail: { id: 'recordings', address: '+31201234569', account: 'box-1' },
  'work-item': { id: 'work', address: 'workshop', account: 'workshop' },
} as const;

const point = (channel: string, { id, address, account }: (typeof POINTS)[keyof typeof POINTS]) => [
  id,
  { name: id, channel, address, account, defaultSkill: 'repairs', defaultScript: 'support' },
];

export const workspace: Workspace = schema.parse({
  format: 'routewright/workspace',
  version: 2,
  id: 'bicycle-shop',
  name: 'Bicycle shop',
  languages: { fallback: ['nl'] },
  skills: { repairs: { name: 'repairs' } },
  pointsOfContact: Object.fromEntries(Object.entries(POINTS).map(([channel, one]) => point(channel, one))),
});
