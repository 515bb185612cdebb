import { z } from 'zod';
import { id } from './ids.ts';
import { language } from './language.ts';
import type { ReferenceKind } from './reference.ts';
import { EXPRESSION_MAX, TEXT_MAX, type Text } from './text.ts';
import { text as modelText } from './text-schema.ts';
import { variableName } from './variable.ts';

/** The key under which a field's meaning travels in its JSON Schema. */
export const FIELD_KEY = 'x-field';

/**
 * What a value of a node's params or of a workspace means beyond its JSON type; the compiler checks and the studio
 * edits by it.
 */
export type Meaning =
  /** What a customer reads: localised, with `{{ }}` inside. `limit` names what bounds its length. */
  | { kind: 'text'; multiline?: boolean; limit?: TextLimit }
  /** One string with `{{ }}` inside, not localised; values are percent-encoded when `encode` is `url`. */
  | { kind: 'template'; encode?: 'url' }
  /** An expression of the given type. */
  | { kind: 'expression'; type: ExpressionType }
  /** The id of a thing of the workspace; one, or one per language. */
  | { kind: 'reference'; to: ReferenceKind; perLanguage?: boolean }
  /** The name of one of the flow's variables, which the node sets to a value of the given type. */
  | { kind: 'variable'; type: VariableType }
  /** The name of a channel. */
  | { kind: 'channel' }
  /** The media type of a skill: one that a channel is routed as. */
  | { kind: 'media-type' }
  /** The id of another script. */
  | { kind: 'script' }
  /** Whole seconds. */
  | { kind: 'duration' }
  /** An id that the studio makes and an admin never sees, unique in its list. */
  | { kind: 'key' };

/** What an expression must come to; `any` is whatever a variable can hold. */
export type ExpressionType = 'boolean' | 'text' | 'number' | 'timestamp' | 'any';
export type VariableType = 'boolean' | 'text' | 'number';

/** Which limit of a channel holds for a text. */
export type TextLimit =
  | 'text.max'
  | 'buttons.bodyMax'
  | 'buttons.titleMax'
  | 'header.max'
  | 'footer.max'
  | 'media.captionMax'
  | 'link.bodyMax'
  | 'link.titleMax'
  | 'list.bodyMax'
  | 'list.openMax'
  | 'list.titleMax'
  | 'list.descriptionMax';

const meaning = <T extends z.ZodType>(schema: T, means: Meaning) => schema.meta({ [FIELD_KEY]: means });

/** A localised text for customers. */
export const text = (options: Omit<Extract<Meaning, { kind: 'text' }>, 'kind'> = {}) =>
  meaning(
    modelText.refine((value) => stringsOf(value).every((one) => one.length <= TEXT_MAX), {
      error: 'too-long',
      params: { max: TEXT_MAX },
    }),
    { kind: 'text', ...options },
  );

const stringsOf = (value: Text) => (typeof value === 'string' ? [value] : Object.values(value));

/** One string with `{{ }}` inside. */
export const template = (options: { encode?: 'url' } = {}) =>
  meaning(z.string().max(TEXT_MAX), { kind: 'template', ...options });

/** An expression that answers with the given type. */
export const expression = (type: ExpressionType) =>
  meaning(z.string().max(EXPRESSION_MAX), { kind: 'expression', type });

/** The id of a thing of the workspace. */
export const reference = (to: ReferenceKind) => meaning(id, { kind: 'reference', to });

/** The id of a thing of the workspace, or one id per language of the contact. */
export const referencePerLanguage = (to: ReferenceKind) =>
  meaning(z.union([id, z.record(language, id)]), { kind: 'reference', to, perLanguage: true });

/** The name of a variable of the flow, for the node to set. */
export const variable = (type: VariableType = 'text') => meaning(variableName, { kind: 'variable', type });

/** The name of a channel. */
export const channel = () => meaning(id, { kind: 'channel' });

/** The media type of a skill. */
export const mediaType = () => meaning(id, { kind: 'media-type' });

/** The id of another script. */
export const script = () => meaning(id, { kind: 'script' });

/** Whole seconds, at least one, at most `max`. */
export const duration = (max: number) => meaning(z.number().int().min(1).max(max), { kind: 'duration' });

/** An id within a list, made by the studio. */
export const key = () => meaning(id, { kind: 'key' });
