import type { Impatient } from './abandonment.ts';
import { type Load, perHour } from './load.ts';

/** A case with the time, in seconds, in which its contacts should be served. */
export type Case<L extends Load> = L & { within: number };

const patientCase = (calls: number, handling: number, agents: number, within: number): Case<Load> => ({
  arrivals: perHour(calls),
  handling,
  agents,
  within,
});

/** From one agent to a hundred and sixty, from half busy to nearly all the time. */
export const PATIENT = {
  C1: patientCase(30, 60, 1, 20),
  C2: patientCase(120, 60, 3, 20),
  C3: patientCase(100, 180, 7, 20),
  C4: patientCase(360, 240, 26, 20),
  C5: patientCase(360, 240, 30, 20),
  C6: patientCase(60, 600, 12, 60),
  C7: patientCase(1_800, 300, 160, 30),
};

const impatient = (patience: number, load: Case<Load>): Case<Impatient> => ({ ...load, patience });

/** The same with contacts who leave, some with more work than agents. */
export const IMPATIENT = {
  A1: impatient(60, patientCase(30, 60, 1, 20)),
  A2: impatient(120, patientCase(100, 180, 6, 20)),
  A3: impatient(180, patientCase(360, 240, 24, 20)),
  A4: impatient(180, patientCase(360, 240, 26, 20)),
  A5: impatient(900, patientCase(60, 600, 10, 60)),
  A6: impatient(120, patientCase(1_800, 300, 145, 30)),
  A7: impatient(60, patientCase(400, 240, 24, 20)),
};

interface Classes extends Omit<Load, 'arrivals'> {
  arrivals: readonly number[];
  within: number;
}

/** Two classes, the urgent first; all together they are C3 and C4. */
export const PRIORITY: Readonly<Record<string, Classes>> = {
  P1: { ...PATIENT.C3, arrivals: [perHour(40), perHour(60)] },
  P2: { ...PATIENT.C4, arrivals: [perHour(120), perHour(240)] },
};
