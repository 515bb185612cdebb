import type { Json, JsonObject } from '#runtime/index.ts';
import { setAt, valueAt } from '#src/document/edits/params.ts';

/** What was typed into a field; `undefined` takes the field out. */
export interface Edit {
  /** Dotted path within the thing. */
  path: string;
  value: Json | undefined;
}

/** After an edit: what is to be stored, if anything, and what does not fit yet. */
export interface Settled {
  store?: JsonObject;
  held: readonly Edit[];
}

const isInside = (path: string, around: string): boolean => path === around || path.startsWith(`${around}.`);

/** A thing with what was typed over it. */
export function withEdits(stored: JsonObject, edits: readonly Edit[]): JsonObject {
  const copy = structuredClone(stored);
  for (const { path, value } of edits) setAt(copy, path, value);
  return copy;
}

/**
 * Takes an edit over as far as it fits: together with all that was held back before, else by itself, else it is held
 * back with the rest. So what is stored always fits its schema, and one bad field holds no other back.
 */
export function settle(
  stored: JsonObject,
  held: readonly Edit[],
  edit: Edit,
  fits: (value: JsonObject) => boolean,
): Settled {
  const made = wholeList(withEdits(stored, held), edit);
  const others = held.filter(({ path }) => !isInside(path, made.path));
  const together = withEdits(stored, [...others, made]);
  if (fits(together)) return { store: together, held: [] };
  const alone = withEdits(stored, [made]);
  return fits(alone) ? { store: alone, held: others } : { held: [...others, made] };
}

/** Taking an item out moves those after it, and with them what is held for them: the edit is of the list then. */
function wholeList(shown: JsonObject, edit: Edit): Edit {
  const at = edit.path.lastIndexOf('.');
  const list = at < 0 ? undefined : valueAt(shown, edit.path.slice(0, at));
  if (edit.value !== undefined || !Array.isArray(list)) return edit;
  const gone = Number(edit.path.slice(at + 1));
  return { path: edit.path.slice(0, at), value: list.filter((_, index) => index !== gone) };
}
