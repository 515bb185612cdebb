import { isReservedName, type Json, type JsonObject } from '../../model/json.ts';
import { EXTRA_DEPTH_MAX, EXTRA_TEXT_MAX, EXTRA_VALUES_MAX } from './bounds.ts';
import { clip, wellFormed } from './text.ts';

interface Budget {
  values: number;
  cut: boolean;
}

/**
 * A copy of what a channel says, small enough to be kept in a contact: what is too deep, too long, too much or
 * named like a part of every JavaScript object is left out, and `cut` says so.
 */
export function carry(value: Json): { value: Json; cut: boolean } {
  const budget: Budget = { values: EXTRA_VALUES_MAX, cut: false };
  const copied = copy(value, EXTRA_DEPTH_MAX, budget);
  return { value: copied, cut: budget.cut };
}

function copy(value: Json, depth: number, budget: Budget): Json {
  budget.values -= 1;
  if (typeof value === 'string') return copyText(value, budget);
  if (typeof value === 'number' && !Number.isFinite(value)) return cut(budget);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return cut(budget);
  return Array.isArray(value) ? copyList(value, depth, budget) : copyObject(value, depth, budget);
}

function cut(budget: Budget): null {
  budget.cut = true;
  return null;
}

function copyText(text: string, budget: Budget): string {
  const short = clip(text, EXTRA_TEXT_MAX);
  if (short.length < text.length) cut(budget);
  return wellFormed(short);
}

function copyList(list: readonly Json[], depth: number, budget: Budget): Json[] {
  const copied: Json[] = [];
  for (const item of list) {
    if (budget.values <= 0) {
      cut(budget);
      break;
    }
    copied.push(copy(item, depth - 1, budget));
  }
  return copied;
}

function copyObject(object: JsonObject, depth: number, budget: Budget): JsonObject {
  const copied: JsonObject = {};
  for (const key of Object.keys(object)) {
    if (budget.values <= 0 || isReservedName(key) || key.length > EXTRA_TEXT_MAX) {
      cut(budget);
      if (budget.values <= 0) break;
    } else copied[key] = copy(object[key] ?? null, depth - 1, budget);
  }
  return copied;
}
