import { effectLine, inputLine } from '#runtime/index.ts';
import type { Simulation } from './play.ts';

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** Everything that was put in, as the command line reads it with `run --events`. */
export const eventLines = ({ inputs }: Simulation): string => lines(inputs.map(inputLine));

/** Every effect, as the command line writes it. */
export const effectLines = ({ records }: Simulation): string =>
  lines(records.flatMap((record) => (record.kind === 'effect' ? [effectLine(record)] : [])));
