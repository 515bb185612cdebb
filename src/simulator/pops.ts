import type { EffectOf, PlayRecord } from '#runtime/index.ts';

/** The pages of a contact that an agent was shown: those sent to the agent, and those for whoever got the contact. */
export const popsOf = (
  records: readonly PlayRecord[],
  contact: string,
  agent: string,
): EffectOf<'agent.popurl'>[] =>
  records.flatMap((record) =>
    record.kind === 'effect' &&
    record.contact === contact &&
    record.effect.type === 'agent.popurl' &&
    (record.effect.agent === undefined || record.effect.agent === agent)
      ? [record.effect]
      : [],
  );
