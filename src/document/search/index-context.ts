import type { NodeRegistry, UiLanguage, Workspace } from '#runtime/index.ts';
import type { Named } from '../edits/named.ts';
import type { Project } from '../project.ts';

/** What the lines of a flow depend on beside the flow. Equal input gives the same object. */
export interface IndexContext {
  nodes: NodeRegistry;
  language: UiLanguage;
  /** What is named, as people call it, with its id where that is another word. */
  say(named: Named): string;
  /** Whether there is such a thing; variables are for their flow to say. */
  has(named: Named): boolean;
}

interface Known {
  workspace: Workspace;
  scripts: string;
  context: IndexContext;
}

let last: Known | undefined;

type Things = Readonly<Record<string, unknown>>;

const nameIn = (things: Things, id: string): unknown =>
  Object.hasOwn(things, id) ? Object(things[id]).name : undefined;

export function indexContext(
  { workspace, flows }: Project,
  nodes: NodeRegistry,
  language: UiLanguage,
): IndexContext {
  const scripts = JSON.stringify(Object.entries(flows).map(([id, { name }]) => [id, name]));
  const isKnown =
    last?.workspace === workspace &&
    last.scripts === scripts &&
    last.context.nodes === nodes &&
    last.context.language === language;
  if (last && isKnown) return last.context;
  const sections = { ...(workspace as unknown as Record<string, Things>), script: flows } as Record<
    string,
    Things
  >;
  const of = (kind: string): Things => (Object.hasOwn(sections, kind) && sections[kind]) || {};
  const context: IndexContext = {
    nodes,
    language,
    has: ({ kind, id }) => Object.hasOwn(of(kind), id),
    say({ kind, id }) {
      const name = nameIn(of(kind), id);
      return typeof name === 'string' && name !== '' && name !== id ? `${name} · ${id}` : id;
    },
  };
  last = { workspace, scripts, context };
  return context;
}
