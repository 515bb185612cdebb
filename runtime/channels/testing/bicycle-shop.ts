import { workspace as schema, type Workspace } from '../../model/workspace.ts';

// What the tests of this room share: the bicycle shop's addresses, and the moment everything arrives.

export const AT = Date.parse('2026-11-20T10:20:00Z');

export const WHATSAPP = { address: '+31201234567', account: '108000000000001' };
export const INSTAGRAM = { address: 'bicycle.shop', account: '178000000000001' };

export const workspace: Workspace = schema.parse({
  format: 'routewright/workspace',
  version: 2,
  id: 'bicycle-shop',
  name: 'Bicycle shop',
  languages: { fallback: ['nl'] },
  skills: { repairs: { name: 'repairs' } },
  pointsOfContact: {
    phone: {
      name: 'WhatsApp',
      channel: 'whatsapp',
      ...WHATSAPP,
      defaultSkill: 'repairs',
      defaultScript: 'support',
    },
    photos: {
      name: 'Instagram',
      channel: 'instagram',
      ...INSTAGRAM,
      defaultSkill: 'repairs',
      defaultScript: 'question',
    },
  },
});
