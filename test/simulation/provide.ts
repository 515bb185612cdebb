import type { TestProject } from 'vitest/node';
import { digestOf, MANY } from './long.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the long simulation, as Node plays it. */
    digestInNode: string;
  }
}

/** Tells tests in a browser what Node makes of the same. For vitest's `globalSetup`. */
export default function provide(project: TestProject): void {
  project.provide('digestInNode', digestOf(MANY));
}
