import type { UiLanguage } from '../model/language.ts';

type Join<A extends string, B extends string> = B extends '' ? A : `${A}.${B}`;

/** The dotted paths of a params type: lists entered without index, leaves, groups and lists alike. */
export type FieldPath<T> = T extends readonly (infer Item)[]
  ? FieldPath<Item>
  : T extends string | number | boolean | null | undefined
    ? ''
    : string extends keyof T
      ? ''
      : T extends object
        ? '' | { [K in keyof T & string]: Join<K, FieldPath<NonNullable<T[K]>>> }[keyof T & string]
        : '';

/** The words of one field. */
export interface FieldLabel {
  label: string;
  /** One sentence under the field. */
  help?: string;
  /** A placeholder. */
  example?: string;
  /** What a number counts, in a word behind it: none for a scale, of which the help says what its ends mean. */
  unit?: string;
  /** Words for the values of a choice. */
  options?: Record<string, string>;
}

/** The words of one node type in one language. `{name}` stands for a param of a problem or reason. */
export interface NodeWords<Path extends string, Port extends string, Code extends string> {
  title: string;
  /** One line for the palette: what the node does for the customer. */
  summary: string;
  /** A paragraph for the inspector and the docs. */
  help: string;
  /** Other names people search by. */
  search?: string[];
  fields: Record<Exclude<Path, ''>, FieldLabel>;
  /** Ports with a fixed name; those named by the admin's own words are left out. */
  ports: Record<Port, string>;
  /** Sentences of the node's own problems and reasons, by code without the type. */
  says: Record<Code, string>;
}

/** Every language, every word: a missing one is a type error. */
export type Labels<
  Path extends string = string,
  Port extends string = string,
  Code extends string = string,
> = Record<UiLanguage, NodeWords<Path, Port, Code>>;
