import type { Job, Positions } from './job.ts';

/** Lays out in a worker. Rejects when the signal ends it, or when the worker cannot be loaded. */
export function layout(job: Job, signal: AbortSignal): Promise<Positions> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<Positions>) => {
      end();
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      end();
      reject(new Error(message));
    };
    signal.addEventListener('abort', () => {
      end();
      reject(new DOMException('', 'AbortError'));
    });
    worker.postMessage(job);
  });
}
