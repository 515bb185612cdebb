import type { Json, JsonObject, Template } from '#runtime/index.ts';
import type { Planned } from './plan.ts';

/** One difference between a template as it was and as it becomes. */
export interface TemplateChange {
  /** Of one of its languages; undefined: of all. */
  language?: string;
  /** The field, as a path of the labels of templates. */
  field: string;
  before: Json | undefined;
  after: Json | undefined;
}

/** What an import changes in a template, and what it leaves alone. */
export interface TemplateChanges {
  changed: readonly TemplateChange[];
  added: readonly string[];
  /** Languages that no file holds. */
  stay: readonly string[];
}

/** `read` are the languages that the files hold of it. */
export function changesOf({ former, template }: Planned, read: readonly string[]): TemplateChanges {
  const before = former?.languages ?? {};
  const { languages: _, ...shared } = template;
  const { languages: __, ...sharedBefore } = former ?? template;
  const inLanguages = Object.entries(template.languages).flatMap(([language, content]) => {
    const was = Object.hasOwn(before, language) ? before[language] : undefined;
    return was ? differences(was as JsonObject, content as JsonObject, 'languages.', language) : [];
  });
  const known = Object.keys(before);
  return {
    changed: [...differences(sharedBefore as JsonObject, shared as JsonObject, ''), ...inLanguages],
    added: former ? Object.keys(template.languages).filter((one) => !known.includes(one)) : [],
    stay: known.filter((one) => !read.includes(one)),
  };
}

const differences = (
  before: JsonObject,
  after: JsonObject,
  prefix: string,
  language?: string,
): TemplateChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => ({
      ...(language === undefined ? {} : { language }),
      field: `${prefix}${key}`,
      before: before[key],
      after: after[key],
    }));

/** The languages that files hold of a template, by its name. */
export const languagesRead = (templates: readonly Template[], name: string): string[] =>
  templates.flatMap((one) => (one.name === name ? Object.keys(one.languages) : []));
