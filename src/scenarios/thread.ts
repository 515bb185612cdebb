import type { Scenario } from '#runtime/index.ts';
import type { Answer, Centre, Job, MadeUp } from './job.ts';
import type { Verdict } from './verdict.ts';

type Waiting = (answer: Answer | Error) => void;

/** The worker that plays, begun when there is something to play. */
export class Thread {
  #worker: Worker | undefined;
  #number = 0;
  readonly #waiting = new Map<number, Waiting>();

  bring(centre: Centre): void {
    this.#post({ kind: 'centre', centre });
  }

  async judge(scenario: Scenario): Promise<Verdict> {
    const answer = await this.#ask((job) => ({ kind: 'judge', job, scenario }));
    if ('verdict' in answer) return answer.verdict;
    throw new Error('failed' in answer ? answer.failed : '');
  }

  async makeUp(script: string): Promise<MadeUp> {
    const answer = await this.#ask((job) => ({ kind: 'generate', job, script }));
    if ('madeUp' in answer) return answer.madeUp;
    throw new Error('failed' in answer ? answer.failed : '');
  }

  #ask(make: (job: number) => Job): Promise<Answer> {
    const job = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(job, (answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
      this.#post(make(job));
    });
  }

  #post(job: Job): void {
    this.#worker ??= this.#begin();
    this.#worker.postMessage(job);
  }

  #begin(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      this.#waiting.get(data.job)?.(data);
      this.#waiting.delete(data.job);
    };
    worker.onerror = ({ message }) => {
      for (const tell of this.#waiting.values()) tell(new Error(message));
      this.#waiting.clear();
    };
    return worker;
  }
}
