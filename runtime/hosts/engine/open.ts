import { Worker } from 'node:worker_threads';
import { readWorkspace } from '../../compile/1-read/workspace.ts';
import { error, type Problem } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Happened, Host, HostPorts } from '../contract/host.ts';
import type { EngineOrder, FromEngine } from './messages.ts';
import { Wire } from './wire.ts';

export interface OpenSetup extends EngineOrder {
  ports: HostPorts;
  /** The file of the thread: it runs `runEngine` with the nodes and channels there are. */
  thread: string | URL;
}

/** A host, or why its folder cannot be used. */
export type Opened = { value: Host; problems?: undefined } | { value?: undefined; problems: Problem[] };

/** Opens a host over a folder, its engine on a thread of its own. */
export async function openHost({ ports, thread, ...order }: OpenSetup): Promise<Opened> {
  const worker = new Worker(thread, { workerData: { engine: order } });
  const first = await new Promise<FromEngine>((done, failed) => {
    worker.once('message', done);
    worker.once('error', failed);
  });
  if (first.is === 'open') return { value: hostOf(new Wire(worker, ports), first.workspace) };
  // It ends by itself: to stop it while it lets go of the store could take the process along.
  await new Promise((done) => worker.once('exit', done));
  const { code, message } = first.is === 'failed' ? first : { code: 'host.failed', message: '' };
  return { problems: [error(code, { file: order.folder }, { why: message })] };
}

/** What is asked of the engine as it is asked here. */
const CALLS = [
  ...['desk', 'floor', 'counts', 'contacts', 'history', 'conversation', 'revisions', 'publish', 'rollBack'],
  ...['script', 'doubts', 'settle', 'audit', 'note', 'standing', 'backUp'],
];

type Passed = Omit<Host, 'deliver' | 'act' | 'workspace' | 'publishWorkspace' | 'onNews' | 'stop'>;

function hostOf(wire: Wire, workspaceText: string): Host {
  let workspace = parsed(workspaceText);
  const passed = Object.fromEntries(
    CALLS.map((name) => [name, (...args: unknown[]) => wire.call(name, args)]),
  ) as unknown as Passed;
  return {
    ...passed,
    deliver: (happened) => wire.deliver(happened),
    async act(agent, act, id) {
      return wire.deliver({ event: (await wire.call('meant', [agent, act])) as Happened['event'], id });
    },
    workspace: () => workspace,
    async publishWorkspace(text, by) {
      const problems = (await wire.call('publishWorkspace', [text, by])) as Problem[];
      if (problems.length === 0) workspace = parsed(text);
      return problems;
    },
    onNews: (listener) => wire.onNews(listener),
    async stop() {
      await wire.call('stop', []);
      await wire.ended;
    },
  };
}

function parsed(text: string): Workspace {
  const { value, problems } = readWorkspace(text);
  if (!value) throw new Error(`the workspace on disk cannot be read: ${JSON.stringify(problems)}`);
  return value;
}
