import './worker-boot.ts';
import { nodes } from '#nodes/index.ts';
import { channels, loadPatterns, patternsLoaded, usesPatterns } from '#runtime/index.ts';
import type { Given } from '#runtime/scenario.ts';
import type { Answer, Centre, Job } from './job.ts';
import { judge } from './judge.ts';

let given: Given | undefined;
/** One after the other: the centre before what is played with it. */
let last: Promise<unknown> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<Job>) => {
  last = last.then(() => work(data));
};

async function work(job: Job): Promise<void> {
  if (job.kind === 'centre') {
    given = await givenFor(job.centre);
    return;
  }
  const answer = await answerTo(job).catch((thrown: unknown) => ({ job: job.job, failed: String(thrown) }));
  self.postMessage(answer satisfies Answer);
}

async function answerTo(job: Exclude<Job, { kind: 'centre' }>): Promise<Answer> {
  if (!given) throw new Error('Nothing to play with.');
  if (job.kind === 'judge') return { job: job.job, verdict: judge(job.scenario, given) };
  const { makeUp } = await import('./make-up.ts');
  return { job: job.job, madeUp: makeUp(job.script, given) };
}

async function givenFor({ workspace, scripts }: Centre): Promise<Given> {
  if (!patternsLoaded() && usesPatterns(JSON.stringify(scripts))) await loadPatterns();
  return { nodes, channels, workspace, scripts: new Map(scripts.map((script) => [script.id, script])) };
}
