import { benchAcd } from './acd.ts';
import { benchCanvas } from './canvas.ts';
import { benchExpressions } from './expression.ts';
import { benchFlow } from './flow.ts';
import { benchHost } from './host.ts';
import { benchParked } from './parked.ts';
import { say } from './say.ts';
import { benchScenarios } from './scenario.ts';
import { benchSimulate } from './simulate.ts';
import { benchStage } from './stage.ts';
import { benchTravel } from './travel.ts';

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  flow: benchFlow,
  expression: benchExpressions,
  acd: benchAcd,
  scenario: benchScenarios,
  simulate: benchSimulate,
  canvas: benchCanvas,
  stage: benchStage,
  travel: benchTravel,
  host: benchHost,
  parked: benchParked,
};

/** `npm run bench -- canvas` measures that part alone. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  throw new Error(`There are ${Object.keys(parts).join(', ')}, but no ${unknown.join(', ')}.`);

for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  await measure();
  say('');
}
