import { NAME_MAX } from '../../shared/bounds.ts';
import type { Part } from '../../shared/part.ts';

/** What a kind of component makes of a template; gives up (see `Part.attempt`) on one that cannot be sent as it is. */
export type ComponentReader<T> = (component: Part) => Partial<T>;

/**
 * All components of a template or a card together. A template has one of each kind: a second is a problem, and a kind
 * that nobody knows is ignored by its name.
 */
export function readComponents<T extends object>(
  list: Part,
  readers: ReadonlyMap<string, ComponentReader<T>>,
): Partial<T> {
  const content: Partial<T> = {};
  const seen = new Set<string>();
  for (const component of list.list()) {
    const type = component.object().at('type').id(NAME_MAX).toUpperCase();
    const read = readers.get(type);
    if (!read) component.ignore('whatsapp.ignored.template-field', { name: type });
    else if (seen.has(type)) component.fault('channel.too-many', { count: 2, max: 1 });
    else {
      seen.add(type);
      Object.assign(content, read(component));
      component.ignoreRest('whatsapp.ignored.template-field');
    }
  }
  return content;
}
