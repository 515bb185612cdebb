import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { UiLanguage } from '../../model/language.ts';
import type { Tools } from '../tools.ts';
import { joinPassed } from './coverage.ts';
import { type Batch, playFiles, type TestOptions } from './play.ts';

/** Fewer scenarios than this are played before another worker has read its code. */
const WORTH_A_WORKER = 300;

interface Task {
  files: string[];
  options: TestOptions;
  language: UiLanguage;
}

/** How many workers play so many scenarios. */
export const workersFor = (scenarios: number, asked: number | undefined): number =>
  Math.max(
    1,
    Math.min(asked ?? Math.min(availableParallelism(), Math.floor(scenarios / WORTH_A_WORKER)), scenarios),
  );

/** Plays files in as many threads as are asked for. What comes of it is in the order of the files. */
export async function playAll(
  tools: Tools,
  files: readonly string[],
  options: TestOptions,
  workers: number,
): Promise<Batch> {
  if (workers <= 1) return playFiles(tools, files, options);
  const size = Math.ceil(files.length / workers);
  const shares = Array.from({ length: workers }, (_, index) => files.slice(index * size, (index + 1) * size));
  const { language } = tools.terminal;
  const batches = await Promise.all(
    shares.filter((share) => share.length > 0).map((share) => inWorker({ files: share, options, language })),
  );
  const [first, ...others] = batches;
  const joined: Batch = first ?? { results: [], found: [], passed: new Map() };
  for (const { results, found, passed } of others) {
    joined.results.push(...results);
    // Each worker reads what is around its scenarios.
    const told = new Set(joined.found.map((one) => JSON.stringify([one.file, one.problem])));
    joined.found.push(...found.filter((one) => !told.has(JSON.stringify([one.file, one.problem]))));
    joinPassed(joined.passed, passed);
  }
  return joined;
}

/** The command itself, as `isTask` tells it to be a worker. */
const inWorker = (task: Task): Promise<Batch> =>
  new Promise((done, failed) => {
    const worker = new Worker(process.argv[1] ?? '', { workerData: { test: task } });
    worker.once('message', done);
    worker.once('error', failed);
    worker.once('exit', (code) => failed(new Error(`a worker ended with ${code}`)));
  });

/** What this thread is to play, when it is one of those workers. */
const taskOf = (): Task | undefined => (isMainThread ? undefined : (workerData as { test?: Task }).test);

/** Plays the share of this thread; answers whether it has one. */
export async function playShare(tools: Tools): Promise<boolean> {
  const task = taskOf();
  if (!task) return false;
  tools.terminal.language = task.language;
  parentPort?.postMessage(await playFiles(tools, task.files, task.options));
  return true;
}
