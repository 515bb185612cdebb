import { DAY } from '#runtime/model/instant.ts';
import type { Situation } from './situation.ts';

/** An expression, and what somebody would write by hand in its place. */
export interface Condition {
  name: string;
  source: string;
  hand(situation: Situation): unknown;
}

const HERE = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  hour: 'numeric',
  hourCycle: 'h23',
});

function isOpen(now: number): boolean {
  const parts = HERE.formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const hour = Number(part('hour'));
  return !part('weekday').startsWith('S') && hour >= 9 && hour < 17;
}

const HERE_IN = '"Europe/Amsterdam"';

export const conditions: readonly Condition[] = [
  {
    name: 'text',
    source: 'message.text.lowerAscii().contains("factuur") && contact.channel in ["whatsapp", "instagram"]',
    hand: ({ message, contact }) =>
      message.text.toLowerCase().includes('factuur') &&
      (contact.channel === 'whatsapp' || contact.channel === 'instagram'),
  },
  {
    name: 'queue',
    source: 'queue.waiting > 10 || agents.available == 0',
    hand: ({ queue, agents }) => queue.waiting > 10 || agents.available === 0,
  },
  {
    name: 'zone',
    source: `now.getDayOfWeek(${HERE_IN}) in [1, 2, 3, 4, 5] && now.getHours(${HERE_IN}) >= 9 && now.getHours(${HERE_IN}) < 17`,
    hand: ({ now }) => isOpen(now),
  },
  {
    name: 'duration',
    source: 'now - contact.lastSeen > duration("24h")',
    hand: ({ now, contact }) => now - contact.lastSeen > DAY,
  },
  {
    name: 'tier',
    source: 'contact.fields.tier == "gold" ? 1 : 5',
    hand: ({ contact }) => (contact.fields.tier === 'gold' ? 1 : 5),
  },
  {
    name: 'macro',
    source: 'tags.exists(t, t.startsWith("vip")) && size(tags) < 50',
    hand: ({ tags }) => tags.some((tag) => tag.startsWith('vip')) && tags.length < 50,
  },
];
