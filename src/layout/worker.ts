import { arrange } from './arrange.ts';
import type { Job } from './job.ts';

/** Thousands of nodes take a second: meanwhile the studio goes on. */
self.onmessage = ({ data }: MessageEvent<Job>) => self.postMessage(arrange(data));
