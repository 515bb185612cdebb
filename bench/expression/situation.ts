import { DAY, HOUR } from '#runtime/model/instant.ts';

/** What the expressions of the bench speak about; times are in milliseconds. */
export interface Situation {
  message: { text: string };
  contact: { channel: string; lastSeen: number; fields: { tier: string } };
  queue: { waiting: number };
  agents: { available: number };
  tags: string[];
  now: number;
}

const COUNT = 256;
const START = Date.UTC(2026, 2, 20);
const TEXTS = ['Mijn FACTUUR klopt niet', 'Waar is mijn fiets?', 'Een factuur, graag', 'Hallo, bent u open?'];
const CHANNELS = ['whatsapp', 'instagram', 'email', 'webchat'];
const TIERS = ['gold', 'silver', 'none'];
const TAGS = [['new'], ['vip-nl', 'new'], [], ['repairs', 'returns', 'vip']];

const pick = <T>(values: readonly T[], index: number): T => values[index % values.length]!;

/** They differ from each other as customers and moments do: every few of them another way through an expression. */
export const situations: readonly Situation[] = Array.from({ length: COUNT }, (_, n) => ({
  message: { text: `${pick(TEXTS, n)} ${n}` },
  contact: {
    channel: pick(CHANNELS, n >> 1),
    lastSeen: START - (n % 48) * HOUR,
    fields: { tier: pick(TIERS, n) },
  },
  queue: { waiting: n % 23 },
  agents: { available: n % 3 },
  tags: pick(TAGS, n >> 2),
  now: START + (n % 14) * DAY + (n % 24) * HOUR + n * 1_000,
}));
