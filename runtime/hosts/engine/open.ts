import { Worker } from 'node:worker_threads';
import { readWorkspace } from '../../compile/1-read/workspace.ts';
import type { Problem } from '../../model/problem.ts';
import { error } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Happened, Host, HostPorts, News, Receipt } from '../contract/host.ts';
import type { Result } from './dispatch.ts';
import type { Asked, EngineOrder, FromEngine, ToEngine } from './messages.ts';

export interface OpenSetup extends EngineOrder {
  ports: HostPorts;
  /** The file of the thread: it runs `runEngine` with the nodes and channels there are. */
  thread: string | URL;
}

/** Opens a host over a folder, its engine on a thread of its own. Problems: the folder cannot be used. */
export async function openHost({
  ports,
  thread,
  ...order
}: OpenSetup): Promise<{ value: Host; problems?: undefined } | { value?: undefined; problems: Problem[] }> {
  const worker = new Worker(thread, { workerData: { engine: order } });
  const first = await new Promise<FromEngine>((done, failed) => {
    worker.once('message', done);
    worker.once('error', failed);
  });
  if (first.is === 'open') return { value: hostOf(worker, ports, first.workspace) };
  await worker.terminate();
  const { code, message } = first.is === 'failed' ? first : { code: 'host.failed', message: '' };
  return { problems: [error(code, { file: order.folder }, { why: message })] };
}

const CALLS = [
  ...['desk', 'floor', 'counts', 'contacts', 'history', 'conversation', 'revisions', 'publish', 'rollBack'],
  ...['doubts', 'settle', 'audit', 'note', 'standing', 'backUp'],
] as const;

function hostOf(worker: Worker, { send }: HostPorts, workspaceText: string): Host {
  let number = 0;
  let workspace = parsed(workspaceText);
  let [asked, results]: [Asked[], Result[]] = [[], []];
  let isSoon = false;
  const receipts = new Map<number, (receipt: Receipt) => void>();
  const answers = new Map<number, { done: (value: unknown) => void; failed: (thrown: Error) => void }>();
  const listeners = new Set<(news: News) => void>();
  const post = (message: ToEngine): void => worker.postMessage(message);

  /** Whatever comes in one turn of the loop goes over together. */
  const soon = (): void => {
    if (isSoon) return;
    isSoon = true;
    setImmediate(() => {
      isSoon = false;
      if (results.length > 0) post({ is: 'results', all: results });
      if (asked.length > 0) post({ is: 'happened', all: asked });
      [asked, results] = [[], []];
    });
  };
  const call = (name: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((done, failed) => {
      answers.set(++number, { done, failed });
      post({ is: 'call', number, name, args });
    });
  const deliver = (happened: Happened): Promise<Receipt> =>
    new Promise((done) => {
      receipts.set(++number, done);
      asked.push({ number, happened });
      soon();
    });

  worker.on('message', (message: FromEngine) => {
    switch (message.is) {
      case 'receipts':
        for (const { number: of, receipt } of message.all) {
          receipts.get(of)?.(receipt);
          receipts.delete(of);
        }
        return;
      case 'send':
        for (const outgoing of message.all)
          send(outgoing)
            .catch((thrown: unknown) => ({ is: 'unknown', why: String(thrown) }) as const)
            .then((sent) => {
              results.push({ key: outgoing.key, sent });
              soon();
            });
        return;
      case 'news':
        for (const listener of listeners) listener(message.news);
        return;
      case 'answer': {
        const waiting = answers.get(message.number);
        answers.delete(message.number);
        if (message.error === undefined) waiting?.done(message.value);
        else waiting?.failed(new Error(message.error));
        return;
      }
      default:
        return;
    }
  });
  // Without its engine a host is nothing: whoever watches over the process starts it again.
  worker.on('error', (thrown) => {
    throw thrown;
  });
  const ended = new Promise<void>((done) => worker.once('exit', () => done()));
  const methods = Object.fromEntries(CALLS.map((name) => [name, (...args: unknown[]) => call(name, args)]));
  return {
    ...(methods as unknown as Omit<
      Host,
      'deliver' | 'act' | 'workspace' | 'publishWorkspace' | 'onNews' | 'stop'
    >),
    deliver,
    async act(agent, act, id) {
      return deliver({ event: (await call('meant', [agent, act])) as Happened['event'], id });
    },
    workspace: () => workspace,
    async publishWorkspace(text, by) {
      const problems = (await call('publishWorkspace', [text, by])) as Problem[];
      if (problems.length === 0) workspace = parsed(text);
      return problems;
    },
    onNews(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      await call('stop', []);
      await ended;
    },
  };
}

function parsed(text: string): Workspace {
  const { value, problems } = readWorkspace(text);
  if (!value) throw new Error(`the workspace on disk cannot be read: ${JSON.stringify(problems)}`);
  return value;
}
