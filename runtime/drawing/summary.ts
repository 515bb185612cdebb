import type { SummaryContext } from '../define/node.ts';
import type { UiLanguage } from '../model/language.ts';
import { type Text, textIn } from '../model/text.ts';
import type { Workspace } from '../model/workspace.ts';

/** Longer quotes are cut: a node shows two lines. In characters. */
const QUOTE_MAX = 60;

const shorten = (text: string) =>
  text.length > QUOTE_MAX ? `${text.slice(0, QUOTE_MAX - 1).trimEnd()}…` : text;

/** Own entries of a record only: ids come from files. */
const entryOf = <T>(things: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(things, id) ? things[id] : undefined;

/** How nodes put their params in words: texts in the customers' language, things of the workspace by name. */
export function summaryContext(
  workspace: Workspace,
  language: UiLanguage,
  textLanguage: string,
): SummaryContext {
  const { fallback } = workspace.languages;
  const inLanguage = (value: Text) => textIn(value, textLanguage, fallback);
  return {
    language,
    workspace,
    quote: (value) => (value === undefined ? '' : shorten(inLanguage(value).replace(/\s+/g, ' ').trim())),
    name(kind, value) {
      const isPerLanguage = typeof value === 'object' && value !== null && !Array.isArray(value);
      const id = isPerLanguage ? inLanguage(value as Record<string, string>) : value;
      if (typeof id !== 'string') return '';
      // Secrets have no name but their id.
      const things = workspace[kind] as Record<string, { name?: string }>;
      return entryOf(things, id)?.name ?? id;
    },
  };
}
