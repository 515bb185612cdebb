import { type Problem, readFlow, readWorkspace } from '#runtime/index.ts';
import { type Opened, opened, readerFor } from './stored.ts';

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
  scenarios: readonly string[];
}

/** `{ workspace, flows, scenarios }` as texts, for the readers; a missing workspace reads as nothing, which is a problem. */
function partsOf(served: unknown): Parts {
  const { workspace = null, flows, scenarios } = { ...(served as object) } as Record<string, unknown>;
  return { workspace: JSON.stringify(workspace), flows: textsOf(flows), scenarios: textsOf(scenarios) };
}

const textsOf = (list: unknown): string[] =>
  Array.isArray(list) ? list.map((part) => JSON.stringify(part)) : [];

const EXAMPLE = import.meta.glob<string>(
  [
    '/examples/bicycle-shop/workspace.json',
    '/examples/bicycle-shop/*.flow.json',
    '/examples/bicycle-shop/*.scenario.json',
  ],
  { query: '?raw', import: 'default' },
);

/** The example that comes with the studio. */
export async function openExample(): Promise<Brought> {
  const files = await Promise.all(
    Object.entries(EXAMPLE).map(async ([path, load]) => ({ path, text: await load() })),
  );
  const called = (ending: string) => files.flatMap(({ path, text }) => (path.endsWith(ending) ? [text] : []));
  return bring({
    workspace: called('/workspace.json')[0] ?? 'null',
    flows: called('.flow.json'),
    scenarios: called('.scenario.json'),
  });
}

async function bring({ workspace, flows, scenarios }: Parts): Promise<Brought> {
  const space = readWorkspace(workspace);
  const drawn = flows.map(readFlow);
  const played = scenarios.map(await readerFor(scenarios));
  const problems = [space, ...drawn, ...played].flatMap((read) => read.problems ?? []);
  if (!space.value || problems.length > 0) return { problems };
  const tests = played.flatMap(({ value }) => value ?? []);
  return {
    opened: opened(
      space.value,
      drawn.flatMap(({ value }) => value ?? []),
      undefined,
      tests.length > 0 ? tests : undefined,
    ),
  };
}
