import { Worker } from 'node:worker_threads';
import { readWorkspace } from '../../compile/1-read/workspace.ts';
import { error, type Problem } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Happened, Host, HostPorts } from '../contract/host.ts';
import { newGate, stopMaking } from '../store/gate.ts';
import type { EngineOrder, FromEngine } from './messages.ts';
import type { ThreadOrder } from './order.ts';
import { Wire } from './wire.ts';

export interface OpenSetup extends EngineOrder {
  ports: HostPorts;
  /** The file of the threads: it runs `runThread` with the nodes and channels there are. */
  thread: string | URL;
}

/** A host, or why its folder cannot be used. */
export type Opened = { value: Host; problems?: undefined } | { value?: undefined; problems: Problem[] };

/** Opens a host over a folder: its engine on a thread of its own, and one more that brings what it wrote into its file. */
export async function openHost({ ports, thread, ...order }: OpenSetup): Promise<Opened> {
  const gate = newGate();
  const startThread = (host: ThreadOrder): Worker => new Worker(thread, { workerData: { host } });
  const worker = startThread({ is: 'engine', engine: order, gate });
  const first = await new Promise<FromEngine>((done, failed) => {
    worker.once('message', done);
    worker.once('error', failed);
  });
  if (first.is === 'open') {
    const checkpoints = startThread({ is: 'checkpoints', folder: order.folder, gate });
    const ended = endOf(checkpoints);
    const settled = (): Promise<void> => {
      stopMaking(gate);
      return ended;
    };
    return { value: hostOf(new Wire(worker, ports), first.workspace, settled) };
  }
  // It ends by itself: to stop it while it lets go of the store could take the process along.
  await endOf(worker);
  const { code, message } = first.is === 'failed' ? first : { code: 'host.failed', message: '' };
  return { problems: [error(code, { file: order.folder }, { why: message })] };
}

const endOf = (worker: Worker): Promise<void> => new Promise((done) => worker.once('exit', () => done()));

/** What is asked of the engine as it is asked here. */
const CALLS = [
  ...['desk', 'floor', 'counts', 'contacts', 'history', 'conversation', 'revisions', 'publish', 'rollBack'],
  ...['script', 'doubts', 'settle', 'audit', 'note', 'standing'],
];

type Passed = Omit<Host, 'deliver' | 'act' | 'workspace' | 'publishWorkspace' | 'onNews' | 'stop'>;

function hostOf(wire: Wire, workspaceText: string, settled: () => Promise<void>): Host {
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
      await settled();
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
