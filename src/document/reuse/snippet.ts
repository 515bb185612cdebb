import { z } from 'zod';
import { type Problem, type Read, readJson, readValue } from '#runtime/index.ts';
import { CLIP_FORMAT, CLIP_NODES_MAX, CLIP_VERSION, type Clip, clipSchema } from '../edits/clip.ts';
import { idFor } from './names.ts';

export const SNIPPETS_FORMAT = 'routewright/snippets';
export const SNIPPETS_VERSION = 1;
export const SNIPPETS_MAX = 1_000;
export const SNIPPET_NAME_MAX = 120;
export const SNIPPET_NOTE_MAX = 500;

const { shape } = clipSchema;

/** A part of a flow that is kept to be put into others. */
export const snippet = z.strictObject({
  name: z.string().trim().min(1).max(SNIPPET_NAME_MAX),
  /** What it is for. */
  note: z.string().max(SNIPPET_NOTE_MAX).optional(),
  nodes: shape.nodes.refine((nodes) => Object.keys(nodes).length <= CLIP_NODES_MAX),
  /** Among the nodes. */
  edges: shape.edges,
  notes: shape.notes,
  groups: shape.groups,
  /** Those that the nodes name. */
  variables: shape.variables,
});

export type Snippet = z.infer<typeof snippet>;

/** `*.snippets.json`. */
export const snippetFile = z.strictObject({
  format: z.literal(SNIPPETS_FORMAT),
  version: z.literal(SNIPPETS_VERSION),
  snippets: z.array(snippet).min(1).max(SNIPPETS_MAX),
});

/** What was copied, under a name. */
export function snippetOf(
  { nodes, edges, notes, groups, variables }: Clip,
  name: string,
  note = '',
): Snippet {
  return {
    name,
    ...(note && { note }),
    ...{ nodes, edges },
    ...(notes && { notes }),
    ...(groups && { groups }),
    variables,
  };
}

/** A snippet as what is pasted: it comes from its own name. */
export const clipFor = ({ name, note: _, ...part }: Snippet): Clip => ({
  format: CLIP_FORMAT,
  version: CLIP_VERSION,
  from: { id: idFor(name, 'snippet'), name },
  ...part,
});

export const writeSnippets = (snippets: readonly Snippet[]): string =>
  `${JSON.stringify({ format: SNIPPETS_FORMAT, version: SNIPPETS_VERSION, snippets }, null, 2)}\n`;

/** Why a file holds no snippets that could be read: it is none, or a later studio wrote it. */
export type SnippetRefusal = 'no-snippets' | 'later-version';

/** The snippets of a file of any origin; or why not, or what is wrong with it and where. Never throws. */
export function readSnippets(
  text: string,
): { snippets: Snippet[] } | { refusal: SnippetRefusal } | { problems: readonly Problem[] } {
  const json = readJson(text);
  if (json.problems) return { problems: json.problems };
  const { format, version } = Object(json.value) as Record<string, unknown>;
  if (format !== SNIPPETS_FORMAT) return { refusal: 'no-snippets' };
  if (typeof version === 'number' && version > SNIPPETS_VERSION) return { refusal: 'later-version' };
  const read: Read<z.infer<typeof snippetFile>> = readValue(json.value, snippetFile);
  return read.problems ? { problems: read.problems } : { snippets: read.value.snippets };
}

/** Whether it can be read again: what is too large for a file is no snippet. */
export const isReadable = (one: Snippet): boolean => 'snippets' in readSnippets(writeSnippets([one]));
