import { z } from 'zod';
import { language } from './language.ts';
import type { Text } from './text.ts';

/** What a text is in a file. Apart from `text.ts`: who only reads texts has no use for zod. */
export const text = z.union([z.string(), z.record(language, z.string())]) satisfies z.ZodType<Text>;
