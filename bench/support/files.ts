import { readFileSync } from 'node:fs';
import { type Read, readFlow, readWorkspace } from '#runtime/index.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../examples/bicycle-shop/${name}`, import.meta.url), 'utf8');

function opened<T>({ value, problems }: Read<T>): T {
  if (problems) throw new Error(`The example cannot be read: ${JSON.stringify(problems)}`);
  return value;
}

export const workspace = opened(readWorkspace(read('workspace.json')));
export const supportFlow = opened(readFlow(read('support.flow.json')));
