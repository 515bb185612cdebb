import { z } from 'zod';
import {
  channelName,
  channelsOf,
  type Flow,
  readFlow,
  readWorkspace,
  type UiLanguage,
} from '#runtime/index.ts';
import { emptyFlow } from '#src/app/flows.ts';
import type { Studio } from '#src/app/studio.ts';
import { idFor } from '#src/document/reuse/names.ts';
import { type Snippet, snippet } from '#src/document/reuse/snippet.ts';
import { EXAMPLES } from './words/examples.ts';

/** Where pieces come from, in the order in which they are listed. */
export const SOURCES = ['examples', 'own', 'built-in'] as const;
export type Source = (typeof SOURCES)[number];

/** What can be put into a flow, or be the beginning of one. */
export interface Piece {
  /** Each its own, over all sources. */
  id: string;
  source: Source;
  snippet: Snippet;
  /** What the flow made of it is called in references, where that is free. */
  flowId: string;
  /** The names of the channels it is drawn for; none where that is open. */
  channels: readonly string[];
}

const EXAMPLE_FILES = import.meta.glob<string>('/examples/*/*.flow.json', {
  query: '?raw',
  import: 'default',
});
const SPACE_FILES = import.meta.glob<string>('/examples/*/workspace.json', {
  query: '?raw',
  import: 'default',
});
const BUILT_IN_FILES = import.meta.glob<unknown>('./snippets/*.json', { import: 'default' });

type Files<T> = Readonly<Record<string, () => Promise<T>>>;

const contentsOf = <T>(files: Files<T>) =>
  Promise.all(Object.entries(files).map(async ([path, load]) => ({ path, content: await load() })));

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** The flows that come with the studio as examples, in the order in which they are told of. */
export async function examples({ nodes, channels, session }: Studio): Promise<Piece[]> {
  const [files, spaces] = await Promise.all([contentsOf(EXAMPLE_FILES), contentsOf(SPACE_FILES)]);
  const { uiLanguage } = session.getState();
  const all = files.flatMap(({ path, content }): Piece[] => {
    const { value: flow } = readFlow(content);
    const space = spaces.find((one) => folderOf(one.path) === folderOf(path))?.content;
    const { value: workspace } = space === undefined ? {} : readWorkspace(space);
    if (!flow) return [];
    const universe = { nodes, channels, ...(workspace ? { workspace } : {}) };
    const reaching = channelsOf(flow, universe);
    return [
      {
        id: `example ${path}`,
        source: 'examples',
        snippet: ofFlow(flow, uiLanguage),
        flowId: flow.id,
        channels: [...channels.values()]
          .filter(({ channel }) => reaching.has(channel))
          .map((definition) => channelName(definition, uiLanguage)),
      },
    ];
  });
  return all.sort((one, other) => order(one) - order(other));
}

/** Of an example that nobody told of: after all others. */
function order({ flowId }: Piece): number {
  const known = Object.keys(EXAMPLES);
  return known.includes(flowId) ? known.indexOf(flowId) : known.length;
}

function ofFlow({ id, name, nodes, edges, notes, groups, variables }: Flow, language: UiLanguage): Snippet {
  const note = EXAMPLES[id]?.[language];
  return {
    name,
    ...(note === undefined ? {} : { note }),
    ...{ nodes, edges, variables },
    ...(notes && { notes }),
    ...(groups && { groups }),
  };
}

const said = z.strictObject({ en: z.string(), nl: z.string(), fr: z.string() });

/** A snippet that comes with the studio says its name and what it is for in each language. */
export const builtInSnippet = snippet.extend({ name: said, note: said });

/** The snippets that come with the studio, in one of its languages. */
export async function builtIns(language: UiLanguage): Promise<Piece[]> {
  const files = await contentsOf(BUILT_IN_FILES);
  const all = files.map(({ path, content }): Piece => {
    const { name, note, ...part } = builtInSnippet.parse(content);
    return pieceOf(`built-in ${path}`, 'built-in', { ...part, name: name[language], note: note[language] });
  });
  return all.sort(byName);
}

export const pieceOf = (id: string, source: Source, one: Snippet): Piece => ({
  ...{ id, source, snippet: one, channels: [] },
  flowId: idFor(one.name, 'flow'),
});

export const byName = (one: Piece, other: Piece): number =>
  one.snippet.name.localeCompare(other.snippet.name);

/** The flow that begins as a piece. */
export const flowOf = ({ name: _, note: __, ...part }: Snippet, id: string, name: string): Flow => ({
  ...emptyFlow(id, name),
  ...part,
});

/** A name that no flow has yet. */
export function freeFlowName(flows: Readonly<Record<string, Flow>>, wanted: string): string {
  const taken = new Set(Object.values(flows).map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} ${number}`;
  return name;
}
