import { type Problem, readFlow, readWorkspace } from '#runtime/index.ts';
import { type Opened, opened } from './stored.ts';

/** A project from outside this browser, or why it cannot be opened. */
export type Brought = { opened: Opened; problems?: undefined } | { opened?: undefined; problems: Problem[] };

/** The project of `routewright serve --workspace`; undefined when the studio is served by something else. */
export async function fetchServed(): Promise<Brought | undefined> {
  const response = await fetch('./project.json').catch(() => undefined);
  const isJson = response?.headers.get('content-type')?.includes('json') ?? false;
  if (!response?.ok || !isJson) return undefined;
  const served: unknown = await response.json().catch(() => undefined);
  return bring(partsOf(served));
}

interface Parts {
  workspace: string;
  flows: readonly string[];
}

/** `{ workspace, flows }` as texts, for the readers; anything missing reads as nothing, which is a problem. */
function partsOf(served: unknown): Parts {
  const { workspace, flows } = { workspace: null, flows: [], ...(served as object) } as Record<
    string,
    unknown
  >;
  return {
    workspace: JSON.stringify(workspace),
    flows: Array.isArray(flows) ? flows.map((flow) => JSON.stringify(flow)) : [],
  };
}

const EXAMPLE = import.meta.glob<string>(
  ['/examples/bicycle-shop/workspace.json', '/examples/bicycle-shop/*.flow.json'],
  { query: '?raw', import: 'default' },
);

/** The example that comes with the studio. */
export async function openExample(): Promise<Brought> {
  const files = await Promise.all(
    Object.entries(EXAMPLE).map(async ([path, load]) => ({ path, text: await load() })),
  );
  const isFlow = ({ path }: { path: string }) => path.endsWith('.flow.json');
  return bring({
    workspace: files.find((file) => !isFlow(file))?.text ?? 'null',
    flows: files.filter(isFlow).map(({ text }) => text),
  });
}

function bring({ workspace, flows }: Parts): Brought {
  const space = readWorkspace(workspace);
  const drawn = flows.map(readFlow);
  const problems = [space, ...drawn].flatMap((read) => read.problems ?? []);
  if (!space.value || problems.length > 0) return { problems };
  return {
    opened: opened(
      space.value,
      drawn.flatMap(({ value }) => value ?? []),
    ),
  };
}
