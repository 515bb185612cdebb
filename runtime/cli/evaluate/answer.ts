import { toJson } from '../../expression/values/json.ts';
import type { UiLanguage } from '../../model/language.ts';
import { sayLeaf } from '../../words/explain.ts';
import { type About, problemJson } from '../report.ts';
import type { Answer } from './evaluate.ts';

/**
 * An answer as a line of JSON: `{ "value" }` or `{ "problems" }`, and where it was asked
 * `"because": [{ "from", "to", "source", "value", "reads": [{ "path", "value" }], "says" }]`.
 */
export function answerJson({ value, problems, because }: Answer, language: UiLanguage, about: About): string {
  return JSON.stringify({
    ...(problems ? { problems: problems.map((one) => problemJson(one, language, about)) } : { value }),
    because: because?.map((leaf) => ({
      from: leaf.from,
      to: leaf.to,
      source: leaf.source,
      value: toJson(leaf.value),
      reads: leaf.reads.map((read) => ({ path: read.path, value: toJson(read.value) })),
      says: sayLeaf(leaf, language),
    })),
  });
}
