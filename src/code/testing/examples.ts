import { readdirSync, readFileSync } from 'node:fs';
import { nodes } from '#nodes/index.ts';
import { flow, workspace } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { TEXTS } from '../kinds.ts';
import { follow } from '../texts.ts';

const FOLDER = new URL('../../../examples/bicycle-shop/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
const space = workspace.parse(read('workspace.json'));
const examples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.flow.json'))
  .map((name) => flow.parse(read(name)));

/** The ids of the flows of the example. */
export const exampleIds: readonly string[] = examples.map(({ id }) => id);

/** A studio with an example open, and both its texts: whatever changes the drawing, they follow. */
export function openExample(flowId: string): Studio {
  const studio = studioWith(nodes, space, examples, flowId);
  const followAll = () => {
    for (const kind of TEXTS) follow(studio, { kind, flowId });
  };
  followAll();
  studio.document.subscribe(followAll);
  return studio;
}
