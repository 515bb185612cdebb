import type { z } from 'zod';
import { WORKSPACE_VERSION, type Workspace, workspace } from '../../model/workspace.ts';

/** Sections of a workspace, each in place of the one below. */
export type More = Partial<Omit<z.input<typeof workspace>, 'format' | 'version'>>;

const point = (channel: string, address: string, defaultSkill: string) => ({
  name: `Shop on ${channel}`,
  channel,
  address,
  defaultSkill,
  defaultScript: 'main',
});

export const POINTS = {
  whatsapp: { ...point('whatsapp', '+31201234567', 'talk'), account: '1080' },
  mail: point('email', 'help@shop.example', 'mail'),
  calls: point('voice', '+31201234502', 'phone'),
  chat: { ...point('webchat', 'shop.example', 'chat'), account: 'page' },
  texts: point('sms', '+31201234501', 'texts'),
  recordings: point('voicemail', '+31201234503', 'recordings'),
  work: { ...point('work-item', 'planner', 'work'), account: 'planner' },
};

/** Agents accept each contact themselves. */
const ASKS = { acceptReject: true };

export const SKILLS = {
  talk: { name: 'talk', ...ASKS },
  mail: { name: 'mail', mediaType: 'email', ...ASKS },
  phone: { name: 'phone', mediaType: 'phone', ...ASKS },
  chat: { name: 'chat', mediaType: 'chat', ...ASKS },
  texts: { name: 'texts', mediaType: 'sms', ...ASKS },
  recordings: { name: 'recordings', mediaType: 'voicemail', ...ASKS },
  work: { name: 'work', mediaType: 'work-item', ...ASKS },
};

const all = Object.fromEntries(Object.keys(SKILLS).map((skill) => [skill, 1]));

/** Ann gets contacts first, Bo those that Ann has no room for or refuses, Cas only those handed over to them. */
export const AGENTS = {
  ann: { name: 'Ann Arends', skills: all, capacity: 9 },
  bo: { name: 'Bo Bakker', skills: Object.fromEntries(Object.keys(all).map((skill) => [skill, 2])) },
  cas: { name: 'Cas Cools', skills: {} },
};

export const workspaceWith = (more: More): Workspace =>
  workspace.parse({
    format: 'routewright/workspace',
    version: WORKSPACE_VERSION,
    id: 'shop',
    name: 'Shop',
    languages: { fallback: ['en', 'nl'], byCallingCode: { 31: 'nl' } },
    pointsOfContact: POINTS,
    skills: SKILLS,
    agents: AGENTS,
    ...more,
  });

/** All that a workspace can mask. */
export const MASKED = { masking: { enabled: true } } satisfies More;
