import { expect } from 'storybook/test';
import type { DeskAct } from '#runtime/index.ts';

/** This act went out, and nothing else. */
export async function onlySent(act: unknown, wanted: DeskAct): Promise<void> {
  await expect(act).toHaveBeenCalledOnce();
  await expect(act).toHaveBeenLastCalledWith(wanted);
}
