import { readFileSync } from 'node:fs';
import { nodes } from '#nodes/index.ts';
import { type Flow, type Read, readFlow, readWorkspace } from '#runtime/index.ts';
import type { Project } from '../../project.ts';
import { indexContext } from '../index-context.ts';
import { readQuery } from '../query.ts';
import { type Hit, type Results, type SearchOptions, search } from '../search.ts';

const read = (name: string) => readFileSync(`examples/bicycle-shop/${name}`, 'utf8');

function contentOf<T>({ value, problems }: Read<T>): T {
  if (problems) throw new Error(JSON.stringify(problems));
  return value;
}

/** The bicycle shop, with the flows of these names. */
export const shop = (...names: string[]): Project => ({
  workspace: contentOf(readWorkspace(read('workspace.json'))),
  flows: Object.fromEntries(
    names.map((name) => {
      const flow = contentOf(readFlow(read(`${name}.flow.json`)));
      return [flow.id, flow];
    }),
  ),
});

/** A project with these nodes beside the shop's workspace. */
export const projectOf = (part: Partial<Flow>): Project => ({
  workspace: shop().workspace,
  flows: {
    flow: {
      ...{ format: 'routewright/flow', version: 1, id: 'flow', name: 'Flow', variables: {} },
      ...{ nodes: {}, edges: [] },
      ...part,
    },
  },
});

export const look = (project: Project, typed: string, options: Partial<SearchOptions> = {}): Results =>
  search(
    project,
    readQuery(typed, options.pattern),
    {
      ...{ exact: false, wholeWords: false, pattern: false },
      ...{ flows: Object.keys(project.flows), problemsOf: () => [] },
      ...options,
    },
    indexContext(project, nodes, 'en'),
  );

export const hitsOf = ({ flows }: Results): Hit[] => flows.flatMap(({ hits }) => hits);

/** The hits in short: `THING PATH` with what is marked between brackets. */
export const told = (results: Results): string[] =>
  hitsOf(results).map(({ thing, line, spans }) => {
    let shown = line.text;
    for (const { from, to } of spans.toReversed())
      shown = `${shown.slice(0, from)}[${shown.slice(from, to)}]${shown.slice(to)}`;
    return `${thing.kind} ${thing.id} ${line.path}${line.language ? ` ${line.language}` : ''}: ${shown}`;
  });
