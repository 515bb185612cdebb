import { readdirSync, readFileSync } from 'node:fs';
import { nodes } from '../../../nodes/index.ts';
import { channels } from '../../channels/registry.ts';
import { compile } from '../../compile/index.ts';
import { flow } from '../../model/flow.ts';
import { type Scenario, scenario } from '../../model/scenario.ts';
import type { Script } from '../../model/script.ts';
import { workspace as workspaceSchema } from '../../model/workspace.ts';
import type { Given } from '../setting.ts';

const FOLDER = new URL('../../../examples/bicycle-shop/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

/** The bicycle shop of the examples. */
export function shop(): Given {
  const workspace = workspaceSchema.parse(read('workspace.json'));
  const flows = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.flow.json'))
    .map((name) => flow.parse(read(name)));
  const ids = new Set(flows.map(({ id }) => id));
  const scripts = flows.flatMap((one): [string, Script][] => {
    const { script } = compile(one, { nodes, channels, workspace, scripts: ids });
    return script ? [[one.id, script]] : [];
  });
  return { nodes, channels, workspace, scripts: new Map(scripts) };
}

/** A scenario of which only this much matters. */
export const scenarioWith = (part: Partial<Scenario> | object): Scenario =>
  scenario.parse({
    ...{ format: 'routewright/scenario', version: 1, id: 'tried', name: 'Tried' },
    ...{ script: 'support', pointOfContact: 'whatsapp', startsAt: '2026-11-24T10:00:00+01:00', steps: [] },
    ...part,
  });
