import { z } from 'zod';
import {
  type Flow,
  type Problem,
  type Read,
  readFlow,
  readWorkspace,
  type Scenario,
  type Workspace,
} from '#runtime/index.ts';
import { fits } from '#src/document/fit.ts';
import { type Changes, NO_CHANGES } from '#src/document/history.ts';
import type { Project } from '#src/document/project.ts';
import { readChanges, type Span, span } from './changes.ts';

/** What this program writes. */
export const STORED_VERSION = 1;

/** A project in the browser's storage. Its parts are files as text, so that they are read as files are. */
export const stored = z.strictObject({
  version: z.literal(STORED_VERSION),
  /** Counts every save, so that a tab sees that another saved in between. */
  revision: z.number().int().min(1),
  /** The page that saved it: an id of one visit. */
  page: z.string(),
  flowId: z.string(),
  workspace: z.string(),
  flows: z.array(z.string()),
  /** Absent as long as there never was one. */
  scenarios: z.array(z.string()).optional(),
  /** Which of the stored changes are its history. */
  changes: span.optional(),
});

export type Stored = z.infer<typeof stored>;

/** What is open: the project, and the flow on the canvas. */
export interface Opened {
  project: Project;
  flowId: string;
}

const texts = new WeakMap<object, string>();

/** The text of a part; a part that has not changed is not written again. */
function textOf(part: Flow | Scenario | Workspace): string {
  const known = texts.get(part);
  if (known !== undefined) return known;
  const text = JSON.stringify(part);
  texts.set(part, text);
  return text;
}

export const store = (
  { project, flowId }: Opened,
  revision: number,
  page: string,
  changes?: Span,
): Stored => ({
  version: STORED_VERSION,
  revision,
  page,
  flowId,
  workspace: textOf(project.workspace),
  flows: Object.values(project.flows).map(textOf),
  ...(project.scenarios ? { scenarios: Object.values(project.scenarios).map(textOf) } : {}),
  ...(changes ? { changes } : {}),
});

/** A project as it was left, with its history. */
export interface Restored extends Opened {
  revision: number;
  changes: Changes;
  /** The number of the first change. */
  first: number;
  /** There was a history, and it does not fit the project. */
  isHistoryLost: boolean;
}

/**
 * A stored project as it was, with those of the stored changes that are its history; or why it cannot be read. Never
 * throws, whatever is stored.
 */
export async function restore(value: unknown, changes: readonly unknown[] = []): Promise<Read<Restored>> {
  const { data } = stored.safeParse(value);
  return restoreWith(await readerFor(data?.scenarios ?? []), value, changes);
}

type ReadScenario = (text: string) => Read<Scenario>;

const NO_SCENARIOS: ReadScenario = () => ({ problems: [unreadable] });

/** What reads scenarios is loaded with the first. */
export const readerFor = async (texts: readonly string[]): Promise<ReadScenario> =>
  texts.length > 0 ? (await import('#runtime/scenario-file.ts')).readScenario : NO_SCENARIOS;

/** The same at once, by what reads scenarios. */
export function restoreWith(
  readScenario: ReadScenario,
  value: unknown,
  changes: readonly unknown[] = [],
): Read<Restored> {
  const record = stored.safeParse(value);
  if (!record.success) return { problems: [unreadable] };
  const workspace = readPart(record.data.workspace, readWorkspace);
  const flows = record.data.flows.map((text) => readPart(text, readFlow));
  const scenarios = record.data.scenarios?.map((text) => readPart(text, readScenario));
  const problems = [workspace, ...flows, ...(scenarios ?? [])].flatMap((read) => read.problems ?? []);
  if (!workspace.value || problems.length > 0) return { problems };
  const { flowId, revision, changes: kept = { first: 0, now: 0, end: 0 } } = record.data;
  const whole = opened(
    workspace.value,
    flows.flatMap((flow) => flow.value ?? []),
    flowId,
    scenarios?.flatMap((scenario) => scenario.value ?? []),
  );
  const read = readChanges(kept, kept.end > kept.first ? changes : []);
  const isFit = read !== undefined && fits(whole.project, read);
  const history = isFit ? { changes: read, first: kept.first } : { changes: NO_CHANGES, first: kept.end };
  return { value: { ...whole, revision, ...history, isHistoryLost: !isFit } };
}

/**
 * A part as it was to the byte. Readers put the keys of what they know in an order of their own; the history knows the
 * order in which they stood.
 */
function readPart<T>(text: string, read: (text: string) => Read<T>): Read<T> {
  const found = read(text);
  if (!found.value) return found;
  const asWritten: unknown = JSON.parse(text);
  return inOrder(asWritten) === inOrder(found.value) ? { value: asWritten as T } : found;
}

/** What a value says, whatever the order of its keys. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

const unreadable: Problem = {
  code: 'file.unknown-version',
  severity: 'error',
  where: {},
  params: { ours: STORED_VERSION },
};

/** A workspace with what belongs to it, and the flow to show: the one asked for, else the first customers come to. */
export function opened(
  workspace: Workspace,
  flows: readonly Flow[],
  asked?: string,
  scenarios?: readonly Scenario[],
): Opened {
  const byId = keyed(flows);
  const scripts = Object.values(workspace.pointsOfContact).map(({ defaultScript }) => defaultScript);
  const wanted = [asked, ...scripts].find((id) => id !== undefined && Object.hasOwn(byId, id));
  const project = { workspace, flows: byId, ...(scenarios ? { scenarios: keyed(scenarios) } : {}) };
  return { project, flowId: wanted ?? flows[0]?.id ?? '' };
}

const keyed = <T extends { id: string }>(list: readonly T[]): Record<string, T> =>
  Object.fromEntries(list.map((one) => [one.id, one]));
