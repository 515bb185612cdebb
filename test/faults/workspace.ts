import type { z } from 'zod';
import { type Workspace, workspace } from '#runtime/model/workspace.ts';

type File = z.input<typeof workspace>;

const DAY = [{ from: '09:00', to: '17:00' }];
const EVERY_CHANNEL = ['whatsapp', 'instagram', 'sms', 'webchat', 'voice'];

const point = (name: string, channel: string, address: string, defaultSkill: string, settings = {}) => ({
  name,
  channel,
  address,
  defaultSkill,
  defaultScript: 'shop',
  settings,
});

/** A cheese shop: a point of contact on each kind of channel, two people, and a bit of everything else. */
const shop: File = {
  format: 'routewright/workspace',
  version: 2,
  id: 'cheese',
  name: 'Cheese shop',
  languages: { fallback: ['en', 'nl'] },
  pointsOfContact: {
    phone: {
      ...point('Shop phone', 'whatsapp', '+31201234567', 'counter', {
        validation: 'verified',
        displayName: 'Cheese shop',
      }),
      businessAccount: 'company',
    },
    insta: point('Shop window', 'instagram', '17841400000000001', 'counter', {
      accountType: 'business',
      messageAccess: true,
    }),
    text: point('Text line', 'sms', '+31201234568', 'texts'),
    chat: point('Site', 'webchat', 'site', 'chats'),
    line: point('Call line', 'voice', '+31201234569', 'calls'),
  },
  businessAccounts: {
    company: {
      name: 'Cheese Company',
      channel: 'whatsapp',
      settings: {
        businessManagerId: '200300400',
        companyName: 'Cheese Company',
        description: 'Cheese, and what goes with it',
        logo: 'https://cheese.example/logo.png',
        timeZone: 'Europe/Amsterdam',
        website: 'https://cheese.example',
        address: 'Market 1, Gouda',
        country: 'NL',
        email: 'hello@cheese.example',
        status: 'approved',
        facebookVerified: true,
      },
    },
  },
  skills: {
    counter: { name: 'counter' },
    orders: { name: 'orders' },
    texts: { name: 'texts', mediaType: 'sms' },
    chats: { name: 'chats', mediaType: 'chat' },
    calls: { name: 'calls', mediaType: 'phone' },
  },
  agents: {
    joost: {
      name: 'Joost',
      role: 'seller',
      skills: { counter: 1, orders: 5, texts: 2, chats: 2, calls: 2 },
      attributes: ['dutch'],
    },
    lena: { name: 'Lena', role: 'seller', skills: { counter: 10 }, attributes: ['expert'] },
  },
  roles: {
    seller: {
      name: 'Seller',
      permissions: ['skills-view'],
      channels: Object.fromEntries(EVERY_CHANNEL.map((channel) => [channel, ['view', 'reply']])),
    },
  },
  routingAttributes: { dutch: { name: 'Dutch' }, expert: { name: 'Expert' } },
  hours: {
    counter: {
      name: 'Counter',
      timeZone: 'Europe/Amsterdam',
      week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
    },
  },
  sla: { hours: 'counter', firstResponse: { hours: 1 }, solution: { days: 1 } },
  dispositions: { sold: { name: 'Sold' }, moved: { name: 'Moved', active: false } },
  templates: {
    ready: {
      name: 'order_ready',
      pointsOfContact: ['phone'],
      category: 'UTILITY',
      languages: { en: { status: 'APPROVED', body: 'Dear {{1}}, your cheese is ready.' } },
    },
  },
  richMessages: {
    welcome: { name: 'Welcome', channels: ['whatsapp'], message: { kind: 'text', text: 'Welcome' } },
  },
  customComponents: { list: { name: 'Templates', url: 'https://desk.example/templates?contact=%s' } },
  routingQueues: { all: { name: 'All', skill: 'counter', agents: ['joost'] } },
  allowedHosts: ['api.cheese.example'],
  secrets: { key: {} },
  customerFields: {
    city: { name: 'City', type: 'text' },
    visits: { name: 'Visits', type: 'number' },
    since: { name: 'Since', type: 'timestamp' },
  },
  customers: { ann: { name: 'Ann', addresses: { whatsapp: '+31611111111' }, fields: { city: 'Gouda' } } },
};

/** Sections of the workspace, by their names; things by their ids. Undefined takes a thing away. */
export type Change = { [K in keyof File]?: File[K] extends object | undefined ? object : File[K] };

/** The shop with other things in some of its sections. */
export function shopWith(change: Change = {}): Workspace {
  const sections = Object.entries(change).map(([name, section]) => [
    name,
    typeof section === 'object' && !Array.isArray(section)
      ? merged(shop[name as keyof File] as object | undefined, section)
      : section,
  ]);
  return workspace.parse({ ...shop, ...Object.fromEntries(sections) });
}

const merged = (before: object | undefined, more: object): object =>
  Object.fromEntries(Object.entries({ ...before, ...more }).filter(([, thing]) => thing !== undefined));

/** A thing of the shop, with some of its properties changed. */
export const changed = <K extends 'pointsOfContact' | 'skills' | 'agents' | 'roles' | 'templates' | 'hours'>(
  section: K,
  id: string,
  more: object,
): Change => ({ [section]: { [id]: { ...shop[section]?.[id], ...more } } });

/** Settings of a point of contact or a business account of the shop, some of them changed. */
export const settings = (
  section: 'pointsOfContact' | 'businessAccounts',
  id: string,
  more: object,
): Change => {
  const thing = shop[section]?.[id];
  return { [section]: { [id]: { ...thing, settings: merged(thing?.settings, more) } } };
};
