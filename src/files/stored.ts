import { z } from 'zod';
import {
  type Flow,
  type Problem,
  type Read,
  readFlow,
  readWorkspace,
  type Workspace,
} from '#runtime/index.ts';
import type { Project } from '#src/document/project.ts';

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
});

export type Stored = z.infer<typeof stored>;

/** What is open: the project, and the flow on the canvas. */
export interface Opened {
  project: Project;
  flowId: string;
}

const texts = new WeakMap<object, string>();

/** The text of a part; a part that has not changed is not written again. */
function textOf(part: Flow | Workspace): string {
  const known = texts.get(part);
  if (known !== undefined) return known;
  const text = JSON.stringify(part);
  texts.set(part, text);
  return text;
}

export const store = ({ project, flowId }: Opened, revision: number, page: string): Stored => ({
  version: STORED_VERSION,
  revision,
  page,
  flowId,
  workspace: textOf(project.workspace),
  flows: Object.values(project.flows).map(textOf),
});

/** A stored project as it was, or why it cannot be read. Never throws, whatever is stored. */
export function restore(value: unknown): Read<Opened & { revision: number }> {
  const record = stored.safeParse(value);
  if (!record.success) return { problems: [unreadable] };
  const workspace = readWorkspace(record.data.workspace);
  const flows = record.data.flows.map(readFlow);
  const problems = [workspace, ...flows].flatMap((read) => read.problems ?? []);
  if (!workspace.value || problems.length > 0) return { problems };
  const { flowId, revision } = record.data;
  return {
    value: {
      ...opened(
        workspace.value,
        flows.flatMap(({ value }) => value ?? []),
        flowId,
      ),
      revision,
    },
  };
}

const unreadable: Problem = {
  code: 'file.unknown-version',
  severity: 'error',
  where: {},
  params: { ours: STORED_VERSION },
};

/** A workspace with its flows, and the one to show: the one asked for, else the first customers come to. */
export function opened(workspace: Workspace, flows: readonly Flow[], asked?: string): Opened {
  const byId = Object.fromEntries(flows.map((flow) => [flow.id, flow]));
  const scripts = Object.values(workspace.pointsOfContact).map(({ defaultScript }) => defaultScript);
  const wanted = [asked, ...scripts].find((id) => id !== undefined && Object.hasOwn(byId, id));
  return { project: { workspace, flows: byId }, flowId: wanted ?? flows[0]?.id ?? '' };
}
