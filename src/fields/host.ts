import { createContext, useContext } from 'react';
import type {
  ChannelLimit,
  Environment,
  FieldLabel,
  Json,
  JsonObject,
  Problem,
  Situation,
  TextLimit,
  UiLanguage,
  Variable,
  Variables,
  Where,
} from '#runtime/index.ts';
import type { FunctionDoc } from '#runtime/reference.ts';
import type { Sample } from '#src/app/sample.ts';
import type { Project } from '#src/document/project.ts';
import type { Option } from '#src/ui/SelectOption.tsx';

/** How a change stands in the history: as `fields.KEY`, a sentence with `{field}`. */
export interface EditKind {
  key: 'change-field' | 'change-add' | 'change-remove' | 'change-move';
  /** Typing: what follows in the same field is part of the same step. */
  merge?: boolean;
  /** What is changed besides in the same step, such as a thing that is made to be chosen. */
  also?: Also | undefined;
}

export type Also = (project: Project) => void;

/** A field that somebody asked to see; `request` counts, so that asking twice works. */
export interface Revealed {
  field: string | undefined;
  request: number;
}

/**
 * What fields are of: the params of a node, or a thing of the workspace. It hides where values come from and go to.
 * What all of the studio shares (workspace, flows, channels, the language of texts) fields take from there.
 *
 * Paths are dotted, with indices and keys, below `value`: `buttons.0.title`, `skills.repairs`.
 */
export interface FieldHost {
  /** Tells what is edited from all else that is. */
  id: string;
  value: JsonObject;
  /** The fields that are of several objects at once, in which these differ; without it, of one object. */
  differing?: ReadonlySet<string>;
  /** Words by dotted path without indices and keys: `buttons.title`. */
  labels: Readonly<Record<string, FieldLabel>>;
  language: UiLanguage;
  /** What expressions can speak about. */
  environment: Environment<Situation>;
  /** The contact that expressions are tried on while they are written. */
  sample: Sample | null;
  /** What the functions of expressions do, by name. */
  docs: ReadonlyMap<string, FunctionDoc>;
  /** The variables that a field can name; null where there is no flow. */
  variables: Variables | null;
  addVariable(name: string, type: Variable['type']): void;
  /** What bounds a text here, the strictest channel first. */
  limits(limit: TextLimit): readonly ChannelLimit[];
  /** Where the problems of a field are, beside its path: found while one types, they name the same node. */
  where: Where;
  /** The keys that a map can have where its schema does not tell, such as languages; undefined: they are written. */
  keys?: ((label: string) => readonly Option[] | undefined) | undefined;
  revealed: Revealed | null;
  /** The problems that the field at a path shows; at the empty path those that no field shows. */
  problemsAt(path: string): readonly Problem[];
  /** Those, and the problems of the fields inside it and around it. */
  problemsAround(path: string): readonly Problem[];
  say(problem: Problem): string;
  /** Sets a value; `undefined` takes it out. `label` is the field's, for the history. The same function always. */
  set(path: string, value: Json | undefined, label: string, kind: EditKind): void;
  /** Escape was pressed in a text: the keyboard goes to where one came from. */
  leave(): void;
}

export const FieldHostContext = createContext<FieldHost | null>(null);

/** The host as it is now, whichever field asks: fields keep theirs while nothing changes that concerns them. */
export const LatestHostContext = createContext<FieldHost | null>(null);

const orThrow = (host: FieldHost | null): FieldHost => {
  if (!host) throw new Error('A field was rendered outside HostProvider.');
  return host;
};

export const useHost = (): FieldHost => orThrow(useContext(FieldHostContext));

export const useLatestHost = (): FieldHost => orThrow(useContext(LatestHostContext));
