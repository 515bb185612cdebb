import { NAME_MAX } from '../../shared/bounds.ts';
import type { Part } from '../../shared/part.ts';

/** One of WhatsApp's words, in small letters or capitals; gives up on any other. */
export function oneOf<T extends string>(part: Part, options: readonly T[]): T {
  const value = part.id(NAME_MAX);
  const known = options.find((one) => one === value.toUpperCase());
  return known ?? part.refuse('whatsapp.template.unknown-value', { value, options: options.join(', ') });
}

/** The same for a word that may be missing or new: the first of the options stands for it, with a warning for a new one. */
export function oneOfOr<T extends string>(part: Part, options: readonly T[], otherwise: T): T {
  if (!part.present) return otherwise;
  const value = part.text(NAME_MAX);
  const known = options.find((one) => one === value.toUpperCase());
  if (known === undefined)
    part.warn('whatsapp.template.unknown-value', { value, options: options.join(', ') });
  return known ?? otherwise;
}

/** A whole number within bounds; another is left out with a warning. */
export function within(part: Part, min: number, max: number): number | undefined {
  const value = part.number();
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  part.warn('whatsapp.template.out-of-range', { value, min, max });
  return undefined;
}

/** Says of fields that only WhatsApp has use for them. */
export function unused(part: Part, ...names: string[]): void {
  for (const name of names)
    if (part.at(name).present) part.at(name).ignore('whatsapp.ignored.template-unused', { name });
}

/** A text that comes alone or first in a list. */
export function firstText(part: Part, max: number): string | undefined {
  if (!part.present) return undefined;
  return Array.isArray(part.value) ? part.list(1)[0]?.text(max) : part.text(max);
}
