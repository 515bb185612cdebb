import { mocked } from 'storybook/test';
import type { DeskAct } from '#runtime/index.ts';

/** What the agent of a story did, in order. */
export const did = (act: (act: DeskAct) => void): DeskAct[] => mocked(act).mock.calls.map(([one]) => one);
