import { z } from 'zod';
import { expression, key, text } from '../../runtime/model/field.ts';
import { distinctIds } from '../shared/keys.ts';

export const MATCHES_MAX = 20;
export const KEYWORDS_MAX = 50;
export const NAME_MAX = 60;
export const TYPOS_MAX = 3;

export const MODES = ['whole', 'word', 'contains'] as const;
export type Mode = (typeof MODES)[number];

const match = z.strictObject({
  id: key(),
  name: z.string().min(1).max(NAME_MAX),
  /** Each is a word or a phrase, or several with commas or line breaks between them. */
  keywords: z
    .array(z.strictObject({ words: text() }))
    .min(1)
    .max(KEYWORDS_MAX),
});

export const params = z.strictObject({
  text: expression('text').default('message.text'),
  matches: z.array(match).min(1).max(MATCHES_MAX).refine(distinctIds),
  mode: z.enum(MODES).default('word'),
  /** At most so many, and one for every four letters. */
  typos: z.number().int().min(0).max(TYPOS_MAX).default(1),
});

export type Match = z.output<typeof match>;

/** Ports with a fixed name; each match adds `match:ID`. */
export type PortId = 'none' | 'error';
export type Code = 'matched' | 'weaker' | 'unmatched' | 'none';
