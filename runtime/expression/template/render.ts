import type { Span } from '../codes.ts';
import { bounded } from './show.ts';

type Render<S> = (scope: S) => string;

/** Texts and values one after the other; few of them as a plain concatenation. */
export function renderer<S>(texts: readonly string[], values: readonly Render<S>[], whole: Span): Render<S> {
  const [head = '', middle = '', tail = ''] = texts;
  const [first, second] = values;
  if (!first) return () => head;
  if (values.length === 1) return (scope) => bounded(head + first(scope) + middle, whole);
  if (second && values.length === 2)
    return (scope) => bounded(head + first(scope) + middle + second(scope) + tail, whole);
  return (scope) => {
    let text = head;
    for (let i = 0; i < values.length; i++) text = bounded(text + values[i]!(scope) + texts[i + 1]!, whole);
    return text;
  };
}
