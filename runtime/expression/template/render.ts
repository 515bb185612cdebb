import type { Span } from '../codes.ts';
import { bounded, type Show } from './show.ts';

/** Texts and values one after the other. */
export const renderer =
  (texts: readonly string[], values: readonly Show[], whole: Span): Show =>
  (scope) =>
    values.reduce((text, show, i) => bounded(text + show(scope) + texts[i + 1], whole), texts[0]!);
