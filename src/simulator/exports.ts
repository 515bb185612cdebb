import { maskedLine, maskerOf } from '#runtime/desk.ts';
import { effectLine, type Input, inputLine, type SimulationInput } from '#runtime/index.ts';
import type { Simulation } from './play.ts';

/** Everything that was put in, as the command line reads it with `run --events`; words masked as on desks. */
export const eventLines = (simulation: Simulation): string =>
  lines(simulation, simulation.inputs.filter(isOfHost).map(inputLine));

/** Every effect, as the command line writes it; words masked as on desks. */
export const effectLines = (simulation: Simulation): string =>
  lines(
    simulation,
    simulation.records.flatMap((record) => (record.kind === 'effect' ? [effectLine(record)] : [])),
  );

/** What only whoever tries a flow can do is nothing that a host would receive. */
const isOfHost = (input: SimulationInput): input is Input =>
  input.type !== 'setting.changed' && input.type !== 'variables.edited';

function lines({ scene }: Simulation, all: readonly string[]): string {
  const masker = maskerOf(scene.workspace.masking);
  return all.map((line) => `${maskedLine(masker, line)}\n`).join('');
}

/** Whether the files do without words that agents may not see. */
export const isMasked = ({ scene }: Pick<Simulation, 'scene'>): boolean =>
  maskerOf(scene.workspace.masking).isOn;
