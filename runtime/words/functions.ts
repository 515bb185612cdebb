import { functions, type Signature } from '../expression/catalog.ts';
import type { Example, FunctionExamples } from '../expression/reference/define.ts';
import { OPERATORS, type OperatorName } from '../expression/reference/operators.ts';
import { type FunctionGroup, type FunctionName, REFERENCE } from '../expression/reference/reference.ts';
import type { UiLanguage } from '../model/language.ts';
import { typeInWords } from './expression/types.ts';
import type { FunctionWords } from './functions/define.ts';
import { en } from './functions/en.ts';
import { fr } from './functions/fr.ts';
import { nl } from './functions/nl.ts';

/** What a function or a group of operators does, for whoever writes an expression. */
export interface FunctionDoc {
  summary: string;
  /** Such as `text.contains(text) → boolean`, with the types in the reader's language. */
  forms: string[];
  /** Two expressions that are equal: what is written, and what it gives. */
  examples: { source: string; value: string }[];
}

/** Functions of one kind, under a heading. */
export interface FunctionSection {
  heading: string;
  docs: ReadonlyMap<string, FunctionDoc>;
}

const WORDS: Readonly<Record<UiLanguage, FunctionWords>> = { en, nl, fr };

/** Every function by its name, as one looks it up. */
export const functionDocs = (language: UiLanguage): ReadonlyMap<string, FunctionDoc> =>
  new Map(functionSections(language).flatMap(({ docs }) => [...docs]));

/** Every function, in the order of a manual. */
export const functionSections = (language: UiLanguage): FunctionSection[] =>
  Object.entries(REFERENCE).map(([group, examples]) => ({
    heading: WORDS[language].groups[group as FunctionGroup],
    docs: new Map(
      Object.entries<FunctionExamples[string]>(examples).map(([name, shown]) => [
        name,
        {
          summary: WORDS[language].functions[name as FunctionName],
          forms: functions.filter((one) => one.name === name).map((form) => formOf(form, language)),
          examples: shown.map(copy),
        },
      ]),
    ),
  }));

/** The operators by what they are written with, such as `< <= > >=`; those that do one thing together. */
export const operatorDocs = (language: UiLanguage): ReadonlyMap<string, FunctionDoc> =>
  new Map(
    Object.entries(OPERATORS).map(([name, { signs, forms, examples }]) => [
      signs,
      {
        summary: WORDS[language].operators[name as OperatorName],
        forms: forms.map((form) =>
          form.replace(/\{(\w+)\}/g, (_, part: string) => partInWords(part, language)),
        ),
        examples: examples.map(copy),
      },
    ]),
  );

function formOf({ name, receiver, args, result }: Signature, language: UiLanguage): string {
  const before = receiver ? `${partInWords(receiver, language)}.` : '';
  const between = args.map((arg) => partInWords(arg, language)).join(', ');
  return `${before}${name}(${between}) → ${partInWords(result, language)}`;
}

/** A type, or a part of a form that is none. */
function partInWords(part: string, language: UiLanguage): string {
  const { parts } = WORDS[language];
  return Object.hasOwn(parts, part) ? parts[part as keyof typeof parts] : typeInWords(part, language);
}

const copy = ({ source, value }: Example) => ({ source, value });
