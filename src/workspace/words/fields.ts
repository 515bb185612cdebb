import type { FieldLabel, UiLanguage } from '#runtime/index.ts';
import type { SectionKey } from '../sections.ts';
import * as channels from './channels.ts';
import { type FieldWords, inLanguage } from './field.ts';
import * as people from './people.ts';
import { richMessages } from './rich-messages.ts';
import * as routing from './routing.ts';
import * as safety from './safety.ts';
import { templates } from './templates.ts';
import * as times from './times.ts';

/** The words of the fields of every section. */
export const FIELD_WORDS: Readonly<Record<SectionKey, Readonly<Record<string, FieldWords>>>> = {
  ...channels,
  ...people,
  ...routing,
  ...safety,
  ...times,
  richMessages,
  templates,
};

/** By path; whoever asks for a path of data finds that some have no words. */
export type FieldLabels = Readonly<Record<string, FieldLabel>>;

const known = new Map<string, FieldLabels>();

/** The words of a section's fields in one language, by dotted path: the same object each time. */
export function labelsOf(section: SectionKey, language: UiLanguage): FieldLabels {
  const key = `${section} ${language}`;
  const found = known.get(key) ?? inLanguage(FIELD_WORDS[section], language);
  known.set(key, found);
  return found;
}
