import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { type BugReport, bugReport as schema } from '../model/bug-report.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioReport } from './report.ts';
import { runScenario } from './run.ts';
import type { Given } from './setting.ts';

/** Of everything that came of a scenario: each record in order, and the centre at its end. */
export function digestOf({ steps, world }: ScenarioReport): string {
  const hash = sha256.create();
  for (const { records } of steps) hash.update(utf8ToBytes(`${JSON.stringify(records)}\n`));
  hash.update(utf8ToBytes(JSON.stringify(world)));
  return `sha256-${bytesToHex(hash.digest())}`;
}

/** The digest of a scenario that is played here. `given` must not mask reasons: everybody does that in their own way. */
export const digestHere = (scenario: Scenario, given: Given): string =>
  digestOf(runScenario(scenario, given, { withoutNodes: true }));

/** The text of a `*.report.json`. */
export const writeBugReport = (report: BugReport): string =>
  `${JSON.stringify(z.encode(schema, report), null, 2)}\n`;
